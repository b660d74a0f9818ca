CREATE TYPE address AS (street text);
CREATE TABLE people (id integer PRIMARY KEY, home address, others address[]);
