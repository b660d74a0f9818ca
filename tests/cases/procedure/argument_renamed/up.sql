-- drop procedure tidy(integer)    sql/declared.sql:1
DROP PROCEDURE public.tidy(integer);

-- create procedure tidy(integer)    sql/declared.sql:1
CREATE PROCEDURE tidy(of integer) LANGUAGE plpgsql AS $$ BEGIN END $$;
COMMENT ON PROCEDURE public.tidy(integer) IS 'tidies';
