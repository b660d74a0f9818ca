CREATE TYPE float_range AS RANGE (SUBTYPE = float8);
CREATE TYPE text_range AS RANGE (SUBTYPE = text, MULTIRANGE_TYPE_NAME = texts);
CREATE TABLE measures (id integer PRIMARY KEY, range float_range DEFAULT '[1,2)', ranges float_multirange, texts texts);
