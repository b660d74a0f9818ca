-- create composite address
CREATE TYPE public.address AS (
    street text,
    city text COLLATE "C"
);
COMMENT ON TYPE public.address IS 'where someone lives';
COMMENT ON COLUMN public.address.city IS 'the city';
