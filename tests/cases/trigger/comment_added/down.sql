-- alter trigger cars.touched    sql/declared.sql:2
COMMENT ON TRIGGER touched ON public.cars IS NULL;
