CREATE TABLE cars (make text);
CREATE DOMAIN used_car AS cars;
CREATE TYPE place AS (city text);
CREATE DOMAIN address AS place;
