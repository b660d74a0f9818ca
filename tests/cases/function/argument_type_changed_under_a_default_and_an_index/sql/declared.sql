CREATE FUNCTION calc(x bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT x::integer + 1 $$;
