CREATE TYPE address AS (street text, no integer, city text);
CREATE TABLE people (id integer PRIMARY KEY, home address);
