-- alter column cars.make    model.cs:4
-- HAZARD blocks reads: cars while its rows are checked for NULL
-- HAZARD may fail: cars.make may hold NULL
ALTER TABLE public.cars
    ADD CONSTRAINT has_make NOT NULL make;

-- add column cars.year    model.cs:6
-- HAZARD may fail: cars must be empty: year is NOT NULL and has no default
ALTER TABLE public.cars ADD COLUMN year integer CONSTRAINT has_year NOT NULL;
