-- alter policy cars.recent    sql/declared.sql:2
ALTER POLICY recent ON public.cars TO PUBLIC USING ((year > 2000));
