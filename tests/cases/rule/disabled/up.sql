-- alter rule cars.quiet    sql/declared.sql:1
ALTER TABLE public.cars DISABLE RULE quiet;
