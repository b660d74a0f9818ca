CREATE TABLE people (id integer PRIMARY KEY);
CREATE TABLE firms (id integer PRIMARY KEY);
CREATE TABLE cars (owner_id integer REFERENCES people);
