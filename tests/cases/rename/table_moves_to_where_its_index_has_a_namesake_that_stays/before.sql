CREATE SCHEMA hr;
CREATE TABLE people (id integer PRIMARY KEY, name text);
CREATE INDEX by_name ON people (name);
CREATE TABLE hr.teams (id integer PRIMARY KEY, name text);
CREATE INDEX by_name ON hr.teams (name);
