CREATE TYPE car AS (id integer, model varchar(20), colour text);
CREATE TABLE cars OF car (PRIMARY KEY (id));
