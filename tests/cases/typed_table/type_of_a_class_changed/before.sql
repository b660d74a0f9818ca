CREATE TYPE car AS (id integer, model text, year integer);
CREATE TABLE cars OF car (PRIMARY KEY (id));
