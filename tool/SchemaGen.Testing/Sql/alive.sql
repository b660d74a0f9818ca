-- Held for as long as the run lives: see left.sql.
SELECT pg_catalog.pg_advisory_lock_shared(7235418, {run});
