-- drop column cars.make    model.cs:7
-- HAZARD deletes data: all values of cars.make
ALTER TABLE public.cars DROP COLUMN make;

-- rename column cars.maker to cars.make    model.cs:7
ALTER TABLE public.cars RENAME COLUMN maker TO make;
