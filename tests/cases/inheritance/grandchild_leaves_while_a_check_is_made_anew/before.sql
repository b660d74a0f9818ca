CREATE TABLE a (id integer NOT NULL, CONSTRAINT positive CHECK (id > 0));
CREATE TABLE b (x integer) INHERITS (a);
CREATE TABLE c (id integer NOT NULL, x integer, y integer, CONSTRAINT positive CHECK (id > 0)) INHERITS (b);
