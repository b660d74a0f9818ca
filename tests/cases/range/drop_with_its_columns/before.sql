CREATE DOMAIN degrees AS float8;
CREATE TYPE degree_range AS RANGE (SUBTYPE = degrees);
CREATE DOMAIN warm AS degree_range;
CREATE TABLE measures (id integer PRIMARY KEY, between_them warm, others degree_multirange);
