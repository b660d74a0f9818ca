-- rename composite address to address__old
ALTER TYPE public.address RENAME TO address__old;

-- create composite address    model.cs:2
CREATE TYPE public.address AS (
    street text,
    city text
);

-- alter column people.home    model.cs:10
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD may fail: a value of people.home may not fit public.address
ALTER TABLE public.people
    ALTER COLUMN home TYPE public.address USING home::text::public.address;

-- drop composite address__old
DROP TYPE public.address__old;
