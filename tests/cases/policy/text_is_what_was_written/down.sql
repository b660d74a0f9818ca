-- drop policy cars.recent    sql/declared.sql:1
DROP POLICY recent ON public.cars;

-- add policy cars.recent    sql/declared.sql:1
CREATE POLICY recent ON public.cars USING ((year > 2000));
