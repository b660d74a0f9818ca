CREATE TYPE hours AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = distance_of);
CREATE FUNCTION distance_of(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM a - b)::double precision $$;
