-- alter trigger cars.second    sql/declared.sql:4
ALTER TABLE public.cars ENABLE TRIGGER second;

-- alter trigger cars.touched    sql/declared.sql:2
ALTER TABLE public.cars ENABLE ALWAYS TRIGGER touched;
