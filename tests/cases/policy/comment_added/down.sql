-- alter policy cars.recent    sql/declared.sql:2
COMMENT ON POLICY recent ON public.cars IS NULL;
