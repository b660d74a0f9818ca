CREATE TYPE colour AS ENUM ('red', 'green', 'blue');
CREATE TYPE paint AS (colour colour, gloss boolean);
CREATE TABLE cars (id integer PRIMARY KEY, paint paint, colour colour);
