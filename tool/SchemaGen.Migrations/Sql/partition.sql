SELECT inhparent::text, inhrelid::regclass::text, CASE WHEN inhdetachpending THEN 'pending' ELSE 'attached' END
FROM pg_catalog.pg_inherits
WHERE inhrelid = pg_catalog.to_regclass({relation});
