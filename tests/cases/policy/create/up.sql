-- add policy cars.recent    sql/declared.sql:2
CREATE POLICY recent ON public.cars FOR SELECT USING (year > 2000);
