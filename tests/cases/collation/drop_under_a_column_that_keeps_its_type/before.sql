CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
CREATE TABLE people (id integer PRIMARY KEY, name text COLLATE german);
CREATE INDEX ix_people_name ON people (name);
