CREATE TYPE address AS (street text, no integer);
COMMENT ON TYPE address IS 'where someone lives';
CREATE TYPE person AS (name text, home address);
CREATE DOMAIN addresses AS address[];
CREATE TABLE people (
    id integer PRIMARY KEY,
    home address NOT NULL,
    others addresses,
    person person,
    number integer GENERATED ALWAYS AS ((home).no) STORED,
    CONSTRAINT people_home_check CHECK ((home).no > 0)
);
CREATE INDEX ix_people_home ON people (((home).street));
