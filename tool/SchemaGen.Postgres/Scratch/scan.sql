SELECT count(*) FROM pg_namespace
