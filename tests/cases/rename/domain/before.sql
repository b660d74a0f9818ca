CREATE DOMAIN email AS text CHECK (VALUE ~ '@');
CREATE DOMAIN work_email AS email;
CREATE TABLE people (id integer PRIMARY KEY, email email DEFAULT 'a@b'::email, work work_email[], CHECK (email <> 'x@y'::email));
