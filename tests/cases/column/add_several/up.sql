-- add column cars.make    model.cs:7
-- HAZARD may fail: cars must be empty: make is NOT NULL and has no default
ALTER TABLE public.cars ADD COLUMN make character varying(40) COLLATE "C" NOT NULL;
COMMENT ON COLUMN public.cars.make IS 'who made it';

-- add column cars.number    model.cs:13
-- HAZARD rewrites table: cars is rewritten under an exclusive lock to compute number
ALTER TABLE public.cars ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY NOT NULL;

-- add column cars.plate    model.cs:10
ALTER TABLE public.cars ADD COLUMN plate text;

-- add unique cars.cars_plate_key    model.cs:9
-- HAZARD blocks reads: cars while cars_plate_key is built
-- HAZARD may fail: existing rows may break cars_plate_key
ALTER TABLE public.cars ADD CONSTRAINT cars_plate_key UNIQUE (plate);
