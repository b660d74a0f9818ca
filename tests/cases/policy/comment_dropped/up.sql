-- alter policy cars.recent    sql/declared.sql:1
COMMENT ON POLICY recent ON public.cars IS NULL;
