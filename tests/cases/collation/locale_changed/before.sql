CREATE COLLATION german (PROVIDER = icu, LOCALE = 'de');
CREATE DOMAIN word AS text COLLATE german;
CREATE TYPE entry AS (key text COLLATE german);
CREATE TABLE people (
    id integer PRIMARY KEY,
    name text COLLATE german NOT NULL UNIQUE,
    word word,
    entry entry,
    twice text COLLATE german GENERATED ALWAYS AS (name || name) STORED,
    CONSTRAINT c CHECK (name < ('z' COLLATE german))
);
CREATE INDEX ix_people_word ON people (word, (lower(name) COLLATE german));
