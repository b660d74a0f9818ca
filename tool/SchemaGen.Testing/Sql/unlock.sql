SELECT pg_catalog.pg_advisory_unlock(7235418960124);
