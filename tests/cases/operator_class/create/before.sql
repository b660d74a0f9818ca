CREATE FUNCTION back(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT b - a $$;
