CREATE TABLE cars (id serial PRIMARY KEY);
