CREATE FUNCTION twice(i integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT i * 2 $$;
COMMENT ON FUNCTION twice(integer) IS 'its new';
