-- drop column cars.year    model.cs:6
-- HAZARD deletes data: all values of cars.year
ALTER TABLE public.cars DROP COLUMN year;

-- alter column cars.make    model.cs:4
ALTER TABLE public.cars
    ALTER COLUMN make DROP NOT NULL;
