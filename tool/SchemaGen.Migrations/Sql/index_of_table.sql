SELECT c.oid::text, pg_catalog.format('%I.%I', n.nspname, c.relname), CASE WHEN i.indisvalid THEN 'valid' ELSE 'invalid' END
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE i.indrelid = pg_catalog.to_regclass({relation}) AND {index} IN ('', c.relname)
ORDER BY c.oid;
