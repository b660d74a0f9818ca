-- alter column people.name    model.cs:8
-- HAZARD blocks reads: people while ix_people_name is built anew
ALTER TABLE public.people
    ALTER COLUMN name TYPE text;

-- drop collation german
DROP COLLATION public.german;
