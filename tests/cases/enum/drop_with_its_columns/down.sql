-- create enum colour
CREATE TYPE public.colour AS ENUM (
    'red',
    'blue'
);

-- add column cars.colour
ALTER TABLE public.cars ADD COLUMN colour public.colour DEFAULT 'red'::public.colour NOT NULL;

-- add column cars.colours
ALTER TABLE public.cars ADD COLUMN colours public.colour[];
