-- rename domain email to email__old
ALTER DOMAIN public.email RENAME TO email__old;

-- create domain email    model.cs:1
CREATE DOMAIN public.email AS text;

-- alter column people.email    model.cs:10
-- HAZARD may fail: a value of people.email may not fit public.email
-- HAZARD blocks reads: people while ix_people_email is built anew
ALTER TABLE public.people
    ALTER COLUMN email TYPE public.email USING email::text::public.email;

-- drop domain email__old
DROP DOMAIN public.email__old;
