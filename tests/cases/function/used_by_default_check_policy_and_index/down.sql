-- drop policy cars.old    sql/declared.sql:4
DROP POLICY old ON public.cars;

-- drop index ix_good    model.cs:3
DROP INDEX public.ix_good;

-- drop check cars.cars_year_check    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_year_check;

-- drop function good(integer, integer)    sql/declared.sql:1
DROP FUNCTION public.good(integer, integer);

-- create function good(integer)
CREATE FUNCTION good(y integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT y > 1900 $$;

-- alter function this_year()    sql/declared.sql:2
CREATE OR REPLACE FUNCTION this_year() RETURNS integer LANGUAGE sql AS $$ SELECT 2000 $$;

-- add check cars.cars_year_check    model.cs:2
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break cars_year_check
ALTER TABLE public.cars ADD CONSTRAINT cars_year_check CHECK (public.good(year));

-- create index ix_good    model.cs:3
-- HAZARD blocks writes: cars while ix_good is built
CREATE INDEX ix_good ON public.cars ((public.good(year)));

-- add policy cars.old    sql/declared.sql:4
CREATE POLICY old ON public.cars USING (public.good(year));
