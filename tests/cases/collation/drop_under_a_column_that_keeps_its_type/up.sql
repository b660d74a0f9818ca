-- alter column people.name    model.cs:8
ALTER TABLE public.people
    ALTER COLUMN name TYPE text;

-- drop collation german
DROP COLLATION public.german;
