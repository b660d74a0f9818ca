-- alter policy cars.recent    sql/declared.sql:2
ALTER POLICY recent ON public.cars TO pg_monitor USING (year > 2001);
