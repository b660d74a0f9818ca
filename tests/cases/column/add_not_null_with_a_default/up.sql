-- add column cars.year    model.cs:7
ALTER TABLE public.cars ADD COLUMN year integer DEFAULT 1999 NOT NULL;
