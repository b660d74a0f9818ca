-- drop foreign key cars.cars_owner_id_fkey    model.cs:23
ALTER TABLE public.cars DROP CONSTRAINT cars_owner_id_fkey;

-- drop index ix_cars_label    model.cs:15
DROP INDEX public.ix_cars_label;

-- drop unique owners.owners_name_key    model.cs:10
ALTER TABLE public.owners DROP CONSTRAINT owners_name_key;

-- drop column cars.label    model.cs:27
ALTER TABLE public.cars DROP COLUMN label;

-- rename enum colour to colour__old
ALTER TYPE public.colour RENAME TO colour__old;

-- drop check cars.cars_colour_check    model.cs:20
ALTER TABLE public.cars DROP CONSTRAINT cars_colour_check;

-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red',
    'green'
);

-- create sequence numbers
CREATE SEQUENCE public.numbers;

-- alter column cars.colour    model.cs:21
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.colour other than red, green does not fit public.colour
ALTER TABLE public.cars
    ALTER COLUMN colour DROP DEFAULT,
    ALTER COLUMN colour TYPE public.colour USING colour::text::public.colour,
    ALTER COLUMN colour SET DEFAULT 'green'::public.colour;

-- drop enum colour__old
DROP TYPE public.colour__old;

-- alter column cars.id    model.cs:18
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.id may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.cars
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);
SELECT setval('public.numbers', max(id)) FROM public.cars HAVING max(id) >= (SELECT last_value FROM public.numbers);

-- add column cars.label    model.cs:27
-- HAZARD rewrites table: cars is rewritten under an exclusive lock to compute label
ALTER TABLE public.cars ADD COLUMN label text GENERATED ALWAYS AS (('car '::text || id)) STORED;

-- alter column cars.owner_id    model.cs:24
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.owner_id may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN owner_id TYPE integer;

-- alter column owners.id    model.cs:8
-- HAZARD rewrites table: owners is rewritten under an exclusive lock
-- HAZARD may fail: a value of owners.id may not fit integer
ALTER TABLE public.owners
    ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.owners
    ALTER COLUMN id TYPE integer;

-- alter column owners.name    model.cs:11
-- HAZARD rewrites table: owners is rewritten under an exclusive lock
-- HAZARD may fail: a value of owners.name may not fit character varying(20)
ALTER TABLE public.owners
    ALTER COLUMN name TYPE character varying(20);

-- create index ix_cars_label    model.cs:15
-- HAZARD blocks writes: cars while ix_cars_label is built
CREATE INDEX ix_cars_label ON public.cars (label);

-- add foreign key cars.cars_owner_id_fkey    model.cs:23
-- HAZARD blocks writes: cars and owners while rows are checked
-- HAZARD may fail: cars may hold rows that break cars_owner_id_fkey
ALTER TABLE public.cars ADD CONSTRAINT cars_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.owners (id);
