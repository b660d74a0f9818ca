-- alter trigger cars.note    sql/declared.sql:2
COMMENT ON TRIGGER note ON public.cars IS 'its new';
