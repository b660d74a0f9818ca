CREATE TYPE float_range AS RANGE (SUBTYPE = float4, MULTIRANGE_TYPE_NAME = floats);
CREATE TABLE measures (id integer PRIMARY KEY, ranges floats);
