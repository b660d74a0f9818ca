CREATE FUNCTION near(x integer, y integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT abs(x - y) < 3 $$;
CREATE OPERATOR ~~~ (FUNCTION = near, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = ~~~);
CREATE VIEW v AS SELECT id FROM cars WHERE year ~~~ 2000;
COMMENT ON OPERATOR ~~~ (integer, integer) IS 'near';
