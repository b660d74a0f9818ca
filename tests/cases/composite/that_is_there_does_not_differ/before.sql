CREATE TYPE address AS (street varchar(80), city text COLLATE "C", no int, tags text[]);
CREATE TABLE people (id integer PRIMARY KEY, home address, CHECK ((home).no > 0));
