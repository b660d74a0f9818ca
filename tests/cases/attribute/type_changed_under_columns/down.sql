-- drop index ix_people_home    model.cs:11
DROP INDEX public.ix_people_home;

-- drop check people.people_home_check    model.cs:10
ALTER TABLE public.people DROP CONSTRAINT people_home_check;

-- drop column people.number    model.cs:26
ALTER TABLE public.people DROP COLUMN number;

-- rename composite address to address__old
ALTER TYPE public.address RENAME TO address__old;

-- rename domain addresses to addresses__old
ALTER DOMAIN public.addresses RENAME TO addresses__old;

-- create composite address    model.cs:4
CREATE TYPE public.address AS (
    street text,
    no integer
);
COMMENT ON TYPE public.address IS 'where someone lives';

-- create domain addresses    model.cs:1
CREATE DOMAIN public.addresses AS public.address[];
ALTER DOMAIN public.addresses DROP DEFAULT;

-- rename composite person to person__old
ALTER TYPE public.person RENAME TO person__old;

-- create composite person    model.cs:7
CREATE TYPE public.person AS (
    name text,
    home public.address
);

-- alter column people.home    model.cs:17
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD may fail: a value of people.home may not fit public.address
ALTER TABLE public.people
    ALTER COLUMN home TYPE public.address USING home::text::public.address;

-- add column people.number    model.cs:26
-- HAZARD rewrites table: people is rewritten under an exclusive lock to compute number
ALTER TABLE public.people ADD COLUMN number integer GENERATED ALWAYS AS ((home).no) STORED;

-- alter column people.others    model.cs:20
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD may fail: a value of people.others may not fit public.addresses
ALTER TABLE public.people
    ALTER COLUMN others TYPE public.addresses USING others::text[]::public.address[];

-- drop domain addresses__old
DROP DOMAIN public.addresses__old;

-- alter column people.person    model.cs:23
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD may fail: a value of people.person may not fit public.person
ALTER TABLE public.people
    ALTER COLUMN person TYPE public.person USING person::text::public.person;

-- drop composite person__old
DROP TYPE public.person__old;

-- drop composite address__old
DROP TYPE public.address__old;

-- add check people.people_home_check    model.cs:10
-- HAZARD blocks reads: people while its rows are checked
-- HAZARD may fail: people may hold rows that break people_home_check
ALTER TABLE public.people ADD CONSTRAINT people_home_check CHECK (((home).no > 0));

-- create index ix_people_home    model.cs:11
-- HAZARD blocks writes: people while ix_people_home is built
CREATE INDEX ix_people_home ON public.people (((home).street));
