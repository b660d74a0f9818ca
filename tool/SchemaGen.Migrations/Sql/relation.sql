SELECT c.relkind::text, c.oid::pg_catalog.regclass::text
FROM pg_catalog.pg_class c
WHERE c.oid = pg_catalog.to_regclass({relation});
