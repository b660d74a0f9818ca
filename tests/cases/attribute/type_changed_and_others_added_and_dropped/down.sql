-- rename composite address to address__old
ALTER TYPE public.address RENAME TO address__old;

-- create composite address    model.cs:2
CREATE TYPE public.address AS (
    street text,
    no integer,
    city text
);

-- alter column people.home    model.cs:10
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD deletes data: country of all values of people.home
-- HAZARD may fail: a value of people.home may not fit public.address
ALTER TABLE public.people
    ALTER COLUMN home TYPE public.address USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW(NULL, (home).no::text::integer, (home).city)::public.address END;

-- drop composite address__old
DROP TYPE public.address__old;
