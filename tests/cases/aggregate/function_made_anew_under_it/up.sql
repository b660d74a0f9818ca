-- drop aggregate longest(text)    sql/declared.sql:2
DROP AGGREGATE public.longest(text);

-- drop function longer(text, text)    sql/declared.sql:1
DROP FUNCTION public.longer(text, text);

-- create function longer(text, text)    sql/declared.sql:1
CREATE FUNCTION longer(x text, y text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN length(x) >= length(y) THEN x ELSE y END $$;

-- create aggregate longest(text)    sql/declared.sql:2
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text);
COMMENT ON AGGREGATE public.longest(text) IS 'longest';
