CREATE TYPE colour AS ENUM ('red', 'green', 'blue');
CREATE DOMAIN warm AS colour DEFAULT 'red' CHECK (VALUE <> 'blue');
CREATE TABLE cars (id integer PRIMARY KEY, colour warm, second colour);
