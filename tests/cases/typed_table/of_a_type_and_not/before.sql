CREATE TYPE car AS (id integer, model text);
CREATE TABLE old_cars OF car (PRIMARY KEY (id));
CREATE TABLE new_cars (id integer NOT NULL, model text);
