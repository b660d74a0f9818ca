CREATE DOMAIN email AS text;
ALTER DOMAIN email ADD CONSTRAINT email_check CHECK (VALUE ~ '@') NOT VALID;
CREATE TABLE people (id integer PRIMARY KEY, email email);
