CREATE SCHEMA timing;
CREATE TYPE timing.span AS RANGE (SUBTYPE = interval, SUBTYPE_OPCLASS = interval_ops);
CREATE TYPE float_range AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = pg_catalog.float8mi);
CREATE TYPE text_range AS RANGE (SUBTYPE = text, COLLATION = "default", MULTIRANGE_TYPE_NAME = timing.texts);
CREATE TABLE t (id integer PRIMARY KEY, a text_range, b timing.texts, c timing.span_multirange);
