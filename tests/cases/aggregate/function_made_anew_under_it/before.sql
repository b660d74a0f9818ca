CREATE FUNCTION longer(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN length(a) >= length(b) THEN a ELSE b END $$;
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text);
COMMENT ON AGGREGATE longest(text) IS 'longest';
