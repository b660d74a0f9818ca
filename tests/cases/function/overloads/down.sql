-- alter function add(text, text)    sql/declared.sql:2
CREATE OR REPLACE FUNCTION add(a text, b text DEFAULT 'x') RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a || b $$;
