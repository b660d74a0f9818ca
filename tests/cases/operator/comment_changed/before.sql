CREATE FUNCTION near(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT abs(a - b) < 3 $$;
CREATE OPERATOR ~~~ (FUNCTION = near, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = ~~~);

COMMENT ON OPERATOR ~~~ (integer, integer) IS 'its old';
