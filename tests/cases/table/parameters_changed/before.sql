CREATE TABLE cars (make text) WITH (fillfactor = 70, autovacuum_enabled = false);
