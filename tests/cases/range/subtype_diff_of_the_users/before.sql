CREATE FUNCTION apart(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM a - b)::double precision $$;
CREATE TYPE old_hours AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = apart);
