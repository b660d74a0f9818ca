-- alter procedure tidy(integer)    sql/declared.sql:1
CREATE OR REPLACE PROCEDURE public.tidy(IN y integer)
 LANGUAGE plpgsql
AS $procedure$ BEGIN DELETE FROM cars WHERE year < y; END $procedure$;
