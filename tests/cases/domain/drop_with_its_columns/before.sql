CREATE DOMAIN email AS text;
CREATE DOMAIN work_email AS email CHECK (VALUE ~ '@');
CREATE TABLE people (id integer PRIMARY KEY, email work_email, others email[]);
