-- alter column people.email    model.cs:8
ALTER TABLE public.people
    ALTER COLUMN email DROP DEFAULT,
    ALTER COLUMN email TYPE text,
    ALTER COLUMN email SET DEFAULT 'x@y';

-- drop domain email
DROP DOMAIN public.email;
