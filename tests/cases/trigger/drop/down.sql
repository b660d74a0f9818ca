-- add trigger cars.touched
CREATE TRIGGER touched BEFORE UPDATE ON public.cars FOR EACH ROW EXECUTE FUNCTION public.touch();
