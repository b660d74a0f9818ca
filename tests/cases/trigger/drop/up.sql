-- drop trigger cars.touched
DROP TRIGGER touched ON public.cars;
