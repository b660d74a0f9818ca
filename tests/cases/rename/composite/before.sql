CREATE TYPE address AS (street text, city text);
CREATE TYPE person AS (name text, home address);
CREATE TABLE people (id integer PRIMARY KEY, home address, person person, CONSTRAINT c CHECK ((home).city <> 'x' AND home <> ROW('a', 'b')::address));
CREATE INDEX ix ON people (((home).city), ((home).street));
