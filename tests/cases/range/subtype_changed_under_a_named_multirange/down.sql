-- rename range float_range to float_range__old
ALTER TYPE public.float_range RENAME TO float_range__old;
ALTER FUNCTION public.float_range(double precision, double precision) RENAME TO float_range__old;
ALTER FUNCTION public.float_range(double precision, double precision, text) RENAME TO float_range__old;
ALTER TYPE public.floats RENAME TO floats__old;
ALTER FUNCTION public.floats() RENAME TO floats__old;
ALTER FUNCTION public.floats(public.float_range__old) RENAME TO floats__old;
ALTER FUNCTION public.floats(public.float_range__old[]) RENAME TO floats__old;

-- create range float_range    model.cs:1
CREATE TYPE public.float_range AS RANGE (
    SUBTYPE = real,
    MULTIRANGE_TYPE_NAME = public.floats
);

-- alter column measures.ranges    model.cs:10
-- HAZARD rewrites table: measures is rewritten under an exclusive lock
-- HAZARD may fail: a value of measures.ranges may not fit public.floats
ALTER TABLE public.measures
    ALTER COLUMN ranges TYPE public.floats USING ranges::text::public.floats;

-- drop range float_range__old
DROP TYPE public.float_range__old;
