-- add column cars.year    model.cs:2
ALTER TABLE public.cars ADD COLUMN year integer;
