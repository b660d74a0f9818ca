CREATE FUNCTION add(c integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT c + b $$;
