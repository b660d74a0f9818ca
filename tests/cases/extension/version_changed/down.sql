-- drop extension pg_trgm    model.cs:1
DROP EXTENSION pg_trgm;

-- create extension pg_trgm    model.cs:1
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public VERSION '1.3';
