SELECT pg_catalog.set_config('lock_timeout', {lock_timeout}, false);
