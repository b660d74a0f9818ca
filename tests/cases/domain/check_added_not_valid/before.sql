CREATE DOMAIN email AS text;
CREATE TABLE people (id integer PRIMARY KEY, email email);
