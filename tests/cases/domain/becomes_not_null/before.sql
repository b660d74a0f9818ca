CREATE DOMAIN percentage AS numeric;
CREATE TABLE parts (id integer PRIMARY KEY, share percentage);
