-- rename range float_range to float_range__old
ALTER TYPE public.float_range RENAME TO float_range__old;
ALTER FUNCTION public.float_range(double precision, double precision) RENAME TO float_range__old;
ALTER FUNCTION public.float_range(double precision, double precision, text) RENAME TO float_range__old;
ALTER TYPE public.float_multirange RENAME TO float_multirange__old;
ALTER FUNCTION public.float_multirange() RENAME TO float_multirange__old;
ALTER FUNCTION public.float_multirange(public.float_range__old) RENAME TO float_multirange__old;
ALTER FUNCTION public.float_multirange(public.float_range__old[]) RENAME TO float_multirange__old;

-- drop check measures.measures_range_check    model.cs:4
ALTER TABLE public.measures DROP CONSTRAINT measures_range_check;

-- create range float_range    model.cs:1
CREATE TYPE public.float_range AS RANGE (
    SUBTYPE = real
);
COMMENT ON TYPE public.float_range IS 'from and to';

-- alter column measures.range    model.cs:11
-- HAZARD rewrites table: measures is rewritten under an exclusive lock
-- HAZARD may fail: a value of measures.range may not fit public.float_range
ALTER TABLE public.measures
    ALTER COLUMN range TYPE public.float_range USING range::text::public.float_range;

-- alter column measures.ranges    model.cs:14
-- HAZARD rewrites table: measures is rewritten under an exclusive lock
-- HAZARD may fail: a value of measures.ranges may not fit public.float_multirange
ALTER TABLE public.measures
    ALTER COLUMN ranges DROP DEFAULT,
    ALTER COLUMN ranges TYPE public.float_multirange USING ranges::text::public.float_multirange,
    ALTER COLUMN ranges SET DEFAULT '{}'::public.float_multirange;

-- drop range float_range__old
DROP TYPE public.float_range__old;

-- add check measures.measures_range_check    model.cs:4
-- HAZARD blocks reads: measures while its rows are checked
-- HAZARD may fail: measures may hold rows that break measures_range_check
ALTER TABLE public.measures ADD CONSTRAINT measures_range_check CHECK ((range <> 'empty'::public.float_range));
