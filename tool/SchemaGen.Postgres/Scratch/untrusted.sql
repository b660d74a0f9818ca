-- Functions of untrusted languages can do whatever the server's account can: they can be made, and calling one is an error.
UPDATE pg_catalog.pg_language
SET lanplcallfoid = 'pg_catalog.language_handler_in'::pg_catalog.regproc, laninline = 0
WHERE lanispl AND NOT lanpltrusted
