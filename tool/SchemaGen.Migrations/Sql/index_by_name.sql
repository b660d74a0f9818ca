-- The one that was there before counts, whatever the name means now.
SELECT c.oid::text, pg_catalog.format('%I.%I', n.nspname, c.relname), CASE WHEN i.indisvalid THEN 'valid' ELSE 'invalid' END
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.oid = pg_catalog.to_regclass({relation}) OR c.oid::text = pg_catalog.split_part({before}, ' ', 1);
