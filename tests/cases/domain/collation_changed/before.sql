CREATE DOMAIN email AS text;
CREATE TABLE people (id integer PRIMARY KEY, email email);
CREATE INDEX ix_people_email ON people (email);
