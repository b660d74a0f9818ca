CREATE PROCEDURE tidy(y integer) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM cars WHERE year < y; END $$;
