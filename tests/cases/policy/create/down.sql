-- drop policy cars.recent    sql/declared.sql:2
DROP POLICY recent ON public.cars;
