-- alter procedure tidy(integer)    sql/declared.sql:1
CREATE OR REPLACE PROCEDURE tidy(y integer) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM cars WHERE year < y; END $$;
