-- drop range hours    sql/declared.sql:1
DROP TYPE public.hours;

-- drop function distance_of(time without time zone, time without time zone)    sql/declared.sql:2
DROP FUNCTION public.distance_of(time without time zone, time without time zone);

-- create function apart(time without time zone, time without time zone)
CREATE FUNCTION apart(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM a - b)::double precision $$;

-- create range old_hours
CREATE TYPE public.old_hours AS RANGE (
    SUBTYPE = time without time zone,
    SUBTYPE_DIFF = public.apart
);
