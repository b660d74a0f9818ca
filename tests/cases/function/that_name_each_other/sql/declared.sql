CREATE FUNCTION even(n integer) RETURNS boolean LANGUAGE sql AS $$ SELECT CASE WHEN n = 0 THEN true ELSE odd(n - 1) END $$;
CREATE FUNCTION odd(n integer) RETURNS boolean LANGUAGE sql AS $$ SELECT CASE WHEN n = 0 THEN false ELSE even(n - 1) END $$;
