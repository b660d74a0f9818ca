CREATE SCHEMA old;
CREATE TABLE old.autos (id serial PRIMARY KEY);
