CREATE TABLE cars (a integer, b integer, CHECK (a > b), CHECK (a < 10 * b), UNIQUE (a), UNIQUE (a, b));
