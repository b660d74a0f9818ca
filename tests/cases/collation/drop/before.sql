CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
COMMENT ON COLLATION german IS 'as in Duden';
CREATE DOMAIN word AS text COLLATE german;
CREATE TABLE people (id integer PRIMARY KEY, name text COLLATE german, word word);
CREATE INDEX ix ON people (word, (lower(name) COLLATE german));
