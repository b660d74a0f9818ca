-- drop rule cars.quiet    sql/declared.sql:1
DROP RULE quiet ON public.cars;
