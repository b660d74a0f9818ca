CREATE TYPE float_range AS RANGE (SUBTYPE = float4);
COMMENT ON TYPE float_range IS 'from and to';
CREATE TABLE measures (id integer PRIMARY KEY, range float_range, ranges float_multirange DEFAULT '{}', CHECK (range <> 'empty'));
CREATE INDEX ix_measures_range ON measures USING gist (range);
