-- alter trigger cars.second    sql/declared.sql:4
ALTER TABLE public.cars DISABLE TRIGGER second;

-- alter trigger cars.touched    sql/declared.sql:2
ALTER TABLE public.cars ENABLE TRIGGER touched;
