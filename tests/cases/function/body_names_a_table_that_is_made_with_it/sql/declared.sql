CREATE FUNCTION cars_of(y integer) RETURNS SETOF cars LANGUAGE sql STABLE AS $$ SELECT * FROM cars WHERE year = y $$;
CREATE FUNCTION count_cars() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM cars $$;
