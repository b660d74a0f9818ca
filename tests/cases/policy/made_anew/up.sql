-- drop policy cars.recent    sql/declared.sql:1
DROP POLICY recent ON public.cars;

-- add policy cars.recent    sql/declared.sql:1
CREATE POLICY recent ON public.cars FOR INSERT WITH CHECK (year > 1);
