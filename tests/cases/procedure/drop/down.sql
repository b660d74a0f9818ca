-- create procedure tidy(integer)
CREATE OR REPLACE PROCEDURE public.tidy(IN y integer)
 LANGUAGE plpgsql
AS $procedure$ BEGIN DELETE FROM cars WHERE year < y; END $procedure$;
