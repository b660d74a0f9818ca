-- Only where the limit is the one that was set for the file.
SELECT pg_catalog.set_config('lock_timeout', '0', false) FROM pg_catalog.pg_settings WHERE name = 'lock_timeout' AND setting = {lock_timeout} AND setting <> '0';
