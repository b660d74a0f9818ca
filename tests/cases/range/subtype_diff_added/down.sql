-- rename range float_range to float_range__old
ALTER TYPE public.float_range RENAME TO float_range__old;
ALTER FUNCTION public.float_range(double precision, double precision) RENAME TO float_range__old;
ALTER FUNCTION public.float_range(double precision, double precision, text) RENAME TO float_range__old;
ALTER TYPE public.float_multirange RENAME TO float_multirange__old;
ALTER FUNCTION public.float_multirange() RENAME TO float_multirange__old;
ALTER FUNCTION public.float_multirange(public.float_range__old) RENAME TO float_multirange__old;
ALTER FUNCTION public.float_multirange(public.float_range__old[]) RENAME TO float_multirange__old;

-- drop range float_range__old
DROP TYPE public.float_range__old;

-- create range float_range    model.cs:1
CREATE TYPE public.float_range AS RANGE (
    SUBTYPE = double precision
);
