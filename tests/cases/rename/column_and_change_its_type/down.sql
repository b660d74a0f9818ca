-- rename column cars.year to cars.yr
ALTER TABLE public.cars RENAME COLUMN year TO yr;

-- alter column cars.yr
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.yr may not fit character varying(4)
ALTER TABLE public.cars
    ALTER COLUMN yr TYPE character varying(4);

-- rename index ix_cars_year to ix_cars_yr
ALTER INDEX public.ix_cars_year RENAME TO ix_cars_yr;
