-- create domain email
CREATE DOMAIN public.email AS text
    CONSTRAINT email_check CHECK ((VALUE ~ '@'::text));

-- alter column people.email    model.cs:8
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD may fail: a value of people.email may not fit public.email
ALTER TABLE public.people
    ALTER COLUMN email DROP DEFAULT,
    ALTER COLUMN email TYPE public.email USING email::public.email,
    ALTER COLUMN email SET DEFAULT 'x@y'::text;
