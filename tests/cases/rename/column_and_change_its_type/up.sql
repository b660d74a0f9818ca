-- rename column cars.yr to cars.year    model.cs:5
ALTER TABLE public.cars RENAME COLUMN yr TO year;

-- alter column cars.year    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.year may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN year TYPE integer USING year::integer;

-- rename index ix_cars_yr to ix_cars_year    model.cs:4
ALTER INDEX public.ix_cars_yr RENAME TO ix_cars_year;
