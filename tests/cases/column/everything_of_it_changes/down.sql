-- alter column cars.year    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.year may not fit character varying(10)
ALTER TABLE public.cars
    ALTER COLUMN year DROP DEFAULT,
    ALTER COLUMN year DROP NOT NULL,
    ALTER COLUMN year TYPE character varying(10) COLLATE "C",
    ALTER COLUMN year SET DEFAULT 'old'::character varying;
COMMENT ON COLUMN public.cars.year IS 'once';
