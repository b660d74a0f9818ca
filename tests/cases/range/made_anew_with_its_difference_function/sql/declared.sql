CREATE FUNCTION apart(a time, b time) RETURNS double precision LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN extract(epoch FROM a - b); END $$;
CREATE TYPE timerange AS RANGE (subtype = time, subtype_diff = apart, multirange_type_name = time_ranges);
CREATE TABLE shifts (id integer PRIMARY KEY, hours timerange);
