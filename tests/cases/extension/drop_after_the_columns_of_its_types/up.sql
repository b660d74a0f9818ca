-- alter column people.tags    model.cs:6
-- HAZARD rewrites table: people is rewritten under an exclusive lock
ALTER TABLE public.people
    ALTER COLUMN tags TYPE text;

-- drop extension hstore
DROP EXTENSION hstore;
