-- drop trigger cars.touched    sql/declared.sql:2
DROP TRIGGER touched ON public.cars;
