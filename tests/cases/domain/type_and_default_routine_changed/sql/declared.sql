CREATE FUNCTION next_code(first integer DEFAULT 0) RETURNS varchar LANGUAGE sql AS $$ SELECT 'b'::varchar $$;
CREATE DOMAIN code AS varchar(20) DEFAULT next_code() CHECK (length(VALUE) > 1);
CREATE TABLE parts (code code, note text DEFAULT next_code(5));
