-- create function same(integer, integer)    sql/declared.sql:1
CREATE FUNCTION same(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1 = $2 $$;

-- create operator ===(integer, integer)    sql/declared.sql:2
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = same);

-- create domain certain    model.cs:1
CREATE DOMAIN public.certain AS integer
    CONSTRAINT certain_check CHECK (VALUE OPERATOR(public.===) VALUE);

-- add column cars.checked    model.cs:8
ALTER TABLE public.cars ADD COLUMN checked boolean DEFAULT (1 OPERATOR(public.===) 1) NOT NULL;

-- add check cars.cars_year_check    model.cs:3
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break cars_year_check
ALTER TABLE public.cars ADD CONSTRAINT cars_year_check CHECK (year OPERATOR(public.===) year);

-- create index ix_cars_of_1990    model.cs:3
-- HAZARD blocks writes: cars while ix_cars_of_1990 is built
CREATE INDEX ix_cars_of_1990 ON public.cars ((year OPERATOR(public.===) 1990)) WHERE id OPERATOR(public.===) 1;
