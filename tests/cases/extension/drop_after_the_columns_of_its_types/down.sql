-- create extension hstore
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public VERSION '1.8';

-- alter column people.tags    model.cs:6
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD may fail: a value of people.tags may not fit public.hstore
ALTER TABLE public.people
    ALTER COLUMN tags TYPE public.hstore USING tags::public.hstore;
