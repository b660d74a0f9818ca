CREATE SCHEMA sorting;
CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
CREATE DOMAIN word AS text COLLATE german;
CREATE TABLE people (id integer PRIMARY KEY, name text COLLATE german, word word, CONSTRAINT c CHECK (name < ('z' COLLATE german)));
CREATE INDEX ix ON people (word, (lower(name) COLLATE german));
