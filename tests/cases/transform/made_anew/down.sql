-- drop transform (integer, sql)
DROP TRANSFORM FOR integer LANGUAGE sql;

-- create transform (integer, sql)
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'it';
