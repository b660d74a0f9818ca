CREATE TYPE float_range AS RANGE (SUBTYPE = float8);
COMMENT ON TYPE float_range IS 'one';
