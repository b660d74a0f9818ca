-- drop unique cars.cars_plate_key    model.cs:9
ALTER TABLE public.cars DROP CONSTRAINT cars_plate_key;

-- drop column cars.make    model.cs:7
-- HAZARD deletes data: all values of cars.make
ALTER TABLE public.cars DROP COLUMN make;

-- drop column cars.number    model.cs:13
-- HAZARD deletes data: all values of cars.number
ALTER TABLE public.cars DROP COLUMN number;

-- drop column cars.plate    model.cs:10
-- HAZARD deletes data: all values of cars.plate
ALTER TABLE public.cars DROP COLUMN plate;
