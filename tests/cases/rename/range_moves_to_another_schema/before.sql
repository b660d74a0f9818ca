CREATE SCHEMA math;
CREATE TYPE float_range AS RANGE (SUBTYPE = float8);
CREATE TABLE measures (id integer PRIMARY KEY, range float_range, ranges float_multirange);
