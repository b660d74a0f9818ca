-- alter extension pg_trgm    model.cs:1
ALTER EXTENSION pg_trgm UPDATE TO '1.4';
