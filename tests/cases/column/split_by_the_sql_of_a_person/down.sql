-- alter column people.id    model.cs:4
ALTER TABLE public.people
    ALTER COLUMN id DROP IDENTITY;

-- add column people.name
-- HAZARD invents values: the rows that people has get '' as name, whatever they held before
ALTER TABLE public.people ADD COLUMN name text DEFAULT '' NOT NULL;
ALTER TABLE public.people ALTER COLUMN name DROP DEFAULT;

-- drop column people.first    model.cs:6
-- HAZARD deletes data: all values of people.first
ALTER TABLE public.people DROP COLUMN first;

-- drop column people.last    model.cs:8
-- HAZARD deletes data: all values of people.last
ALTER TABLE public.people DROP COLUMN last;
