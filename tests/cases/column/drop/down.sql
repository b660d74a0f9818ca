-- add column cars.year
ALTER TABLE public.cars ADD COLUMN year integer DEFAULT 1999 NOT NULL;
COMMENT ON COLUMN public.cars.year IS 'of make';
