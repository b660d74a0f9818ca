-- create function even(integer)    sql/declared.sql:1
SET check_function_bodies = off;
CREATE FUNCTION even(n integer) RETURNS boolean LANGUAGE sql AS $$ SELECT CASE WHEN n = 0 THEN true ELSE odd(n - 1) END $$;
RESET check_function_bodies;

-- create function odd(integer)    sql/declared.sql:2
CREATE FUNCTION odd(n integer) RETURNS boolean LANGUAGE sql AS $$ SELECT CASE WHEN n = 0 THEN false ELSE even(n - 1) END $$;
