CREATE FUNCTION apart(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT extract(epoch FROM a - b)::double precision $$;
CREATE TYPE timerange AS RANGE (subtype = time, subtype_diff = apart);
CREATE TABLE shifts (id integer PRIMARY KEY, hours timerange);
