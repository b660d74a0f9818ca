-- drop trigger cars.counted    sql/declared.sql:2
DROP TRIGGER counted ON public.cars;
