SELECT pg_catalog.pg_advisory_lock(7235418960124);
