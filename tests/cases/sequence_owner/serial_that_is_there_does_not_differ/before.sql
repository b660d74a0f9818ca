CREATE TABLE cars (id serial PRIMARY KEY, size smallserial);
