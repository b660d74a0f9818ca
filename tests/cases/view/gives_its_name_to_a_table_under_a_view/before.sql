CREATE TABLE people (id integer, name text);
CREATE VIEW data AS SELECT id, name FROM people;
CREATE VIEW q AS SELECT id FROM data;
