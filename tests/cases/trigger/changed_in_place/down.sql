-- alter trigger cars.touched    sql/declared.sql:2
CREATE OR REPLACE TRIGGER touched BEFORE UPDATE ON public.cars FOR EACH ROW EXECUTE FUNCTION public.touch();
