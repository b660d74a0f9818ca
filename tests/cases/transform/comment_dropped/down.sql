-- alter transform (integer, sql)
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'its old';
