CREATE DOMAIN used_car AS cars CONSTRAINT is_used CHECK ((VALUE).year < 2020);
CREATE TYPE place AS (city text, zip text);
CREATE DOMAIN address AS place CONSTRAINT has_zip CHECK ((VALUE).zip <> '');
