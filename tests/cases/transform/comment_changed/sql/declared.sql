CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));

COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'its new';
