-- set replica identity cars
ALTER TABLE public.cars REPLICA IDENTITY USING INDEX by_make;
