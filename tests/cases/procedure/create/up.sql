-- create procedure tidy(integer)    sql/declared.sql:1
CREATE PROCEDURE tidy(y integer) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM cars WHERE year < y; END $$;
