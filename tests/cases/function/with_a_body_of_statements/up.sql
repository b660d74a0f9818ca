-- create function newest_year()    sql/declared.sql:1
CREATE FUNCTION newest_year() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT max(year) FROM cars; END;
