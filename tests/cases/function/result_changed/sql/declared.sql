CREATE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (a + b)::bigint $$;
