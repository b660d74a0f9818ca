CREATE TYPE colour AS ENUM ('red', 'green');
CREATE SEQUENCE numbers;
CREATE TABLE owners (id integer PRIMARY KEY, name varchar(20));
CREATE TABLE cars (
    id integer PRIMARY KEY DEFAULT nextval('numbers'),
    colour colour NOT NULL DEFAULT 'green',
    owner_id integer CONSTRAINT cars_owner_id_fkey REFERENCES owners,
    label text GENERATED ALWAYS AS ('car ' || id) STORED
);
CREATE INDEX ix_cars_label ON cars (label);
