CREATE FUNCTION longer(x text, y text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN length(x) >= length(y) THEN x ELSE y END $$;
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text);
COMMENT ON AGGREGATE longest(text) IS 'longest';
