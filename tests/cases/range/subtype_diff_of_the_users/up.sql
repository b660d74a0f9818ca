-- drop range old_hours
DROP TYPE public.old_hours;

-- drop function apart(time without time zone, time without time zone)
DROP FUNCTION public.apart(time without time zone, time without time zone);

-- create function distance_of(time without time zone, time without time zone)    sql/declared.sql:2
CREATE FUNCTION distance_of(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM a - b)::double precision $$;

-- create range hours    sql/declared.sql:1
CREATE TYPE public.hours AS RANGE (
    SUBTYPE = time without time zone,
    SUBTYPE_DIFF = public.distance_of
);
