-- drop index hr.by_name    model.cs:7
DROP INDEX hr.by_name;

-- rename index by_name to by_name__old
ALTER INDEX public.by_name RENAME TO by_name__old;

-- rename table people to hr.people    model.cs:2
ALTER TABLE public.people SET SCHEMA hr;

-- drop index hr.by_name__old
DROP INDEX hr.by_name__old;

-- create index hr.by_name    model.cs:7
-- HAZARD blocks writes: hr.people while by_name is built
CREATE INDEX by_name ON hr.people (name);
