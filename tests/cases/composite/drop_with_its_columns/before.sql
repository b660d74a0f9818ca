CREATE DOMAIN zip AS text;
CREATE TYPE address AS (street text, zip zip);
CREATE TYPE person AS (name text, home address, others address[]);
CREATE TABLE people (id integer PRIMARY KEY, person person, others address[]);
