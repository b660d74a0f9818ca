-- create range float_range
CREATE TYPE public.float_range AS RANGE (
    SUBTYPE = double precision,
    SUBTYPE_DIFF = float8mi
);
COMMENT ON TYPE public.float_range IS 'from and to';
