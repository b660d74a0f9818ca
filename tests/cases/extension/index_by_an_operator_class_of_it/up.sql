-- create extension pg_trgm    model.cs:1
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- create table people    model.cs:5
CREATE TABLE public.people (
    name text NOT NULL
);

-- create index ix_people_name    model.cs:4
CREATE INDEX ix_people_name ON public.people USING gin (name gin_trgm_ops);
