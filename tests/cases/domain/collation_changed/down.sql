-- rename domain email to email__old
ALTER DOMAIN public.email RENAME TO email__old;

-- create domain email    model.cs:1
CREATE DOMAIN public.email AS text;

-- alter column people.email    model.cs:10
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD may fail: a value of people.email may not fit public.email
ALTER TABLE public.people
    ALTER COLUMN email TYPE public.email USING email::text::public.email;

-- drop domain email__old
DROP DOMAIN public.email__old;
