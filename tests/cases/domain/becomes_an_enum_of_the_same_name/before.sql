CREATE DOMAIN colour AS text CHECK (VALUE IN ('red', 'blue'));
CREATE TABLE cars (id integer PRIMARY KEY, colour colour);
