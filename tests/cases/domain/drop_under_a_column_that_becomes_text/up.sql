-- alter column people.email    model.cs:8
-- HAZARD rewrites table: people is rewritten under an exclusive lock
ALTER TABLE public.people
    ALTER COLUMN email DROP DEFAULT,
    ALTER COLUMN email TYPE text,
    ALTER COLUMN email SET DEFAULT 'x@y';

-- drop domain email
DROP DOMAIN public.email;
