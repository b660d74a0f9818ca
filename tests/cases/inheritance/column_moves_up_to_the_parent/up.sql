-- drop view wheels    sql/views.sql:1
DROP VIEW public.wheels;

-- drop index ix_cars_wheels    model.cs:11
DROP INDEX public.ix_cars_wheels;

-- drop check cars.ck_cars_wheels    model.cs:10
ALTER TABLE public.cars DROP CONSTRAINT ck_cars_wheels;

-- rename column cars.wheels to cars.wheels__old
ALTER TABLE public.cars RENAME COLUMN wheels TO wheels__old;

-- add column vehicles.wheels    model.cs:6
ALTER TABLE public.vehicles ADD COLUMN wheels integer;

-- drop column cars.wheels__old
-- HAZARD rewrites table: all rows of cars are updated to move their values to wheels, and its triggers fire
UPDATE public.cars SET wheels = wheels__old;
ALTER TABLE public.cars DROP COLUMN wheels__old;

-- alter column vehicles.wheels    model.cs:6
-- HAZARD blocks reads: vehicles while its rows are checked for NULL
-- HAZARD may fail: vehicles.wheels may hold NULL
ALTER TABLE public.vehicles
    ALTER COLUMN wheels SET NOT NULL;

-- add check cars.ck_cars_wheels    model.cs:10
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break ck_cars_wheels
ALTER TABLE public.cars ADD CONSTRAINT ck_cars_wheels CHECK ((wheels > 2));

-- create index ix_cars_wheels    model.cs:11
-- HAZARD blocks writes: cars while ix_cars_wheels is built
CREATE INDEX ix_cars_wheels ON public.cars (wheels);

-- create view wheels    sql/views.sql:1
CREATE VIEW public.wheels AS SELECT wheels FROM public.cars;
