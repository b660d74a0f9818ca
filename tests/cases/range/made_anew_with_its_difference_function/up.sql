-- rename range timerange to timerange__old
ALTER TYPE public.timerange RENAME TO timerange__old;
ALTER FUNCTION public.timerange(time without time zone, time without time zone) RENAME TO timerange__old;
ALTER FUNCTION public.timerange(time without time zone, time without time zone, text) RENAME TO timerange__old;
ALTER TYPE public.timemultirange RENAME TO timemultirange__old;
ALTER FUNCTION public.timemultirange() RENAME TO timemultirange__old;
ALTER FUNCTION public.timemultirange(public.timerange__old) RENAME TO timemultirange__old;
ALTER FUNCTION public.timemultirange(public.timerange__old[]) RENAME TO timemultirange__old;

-- alter function apart(time without time zone, time without time zone)    sql/declared.sql:1
CREATE OR REPLACE FUNCTION apart(a time, b time) RETURNS double precision LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN extract(epoch FROM a - b); END $$;

-- create range timerange    sql/declared.sql:2
CREATE TYPE public.timerange AS RANGE (
    SUBTYPE = time without time zone,
    SUBTYPE_DIFF = public.apart,
    MULTIRANGE_TYPE_NAME = public.time_ranges
);

-- alter column shifts.hours    sql/declared.sql:3
-- HAZARD rewrites table: shifts is rewritten under an exclusive lock
-- HAZARD may fail: a value of shifts.hours may not fit public.timerange
ALTER TABLE public.shifts
    ALTER COLUMN hours TYPE public.timerange USING hours::text::public.timerange;

-- drop range timerange__old
DROP TYPE public.timerange__old;
