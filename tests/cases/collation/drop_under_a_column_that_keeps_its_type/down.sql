-- create collation german
CREATE COLLATION public.german (PROVIDER = icu, LOCALE = 'de');

-- alter column people.name    model.cs:8
ALTER TABLE public.people
    ALTER COLUMN name TYPE text COLLATE public.german;
