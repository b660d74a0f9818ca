CREATE TYPE car AS (id integer, model text);
CREATE TABLE old_cars (id integer PRIMARY KEY, model text);
CREATE TABLE new_cars OF car (id NOT NULL);
CREATE TABLE other_cars OF car (model WITH OPTIONS DEFAULT 'x', CHECK (id > 0));
