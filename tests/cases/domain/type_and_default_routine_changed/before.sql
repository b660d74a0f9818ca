CREATE FUNCTION next_code() RETURNS text LANGUAGE sql AS $$ SELECT 'a' $$;
CREATE DOMAIN code AS text DEFAULT next_code() CHECK (length(VALUE) > 0);
CREATE TABLE parts (code code, note text DEFAULT next_code());
