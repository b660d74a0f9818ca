CREATE TABLE people (id integer PRIMARY KEY, parent_id integer REFERENCES people);
