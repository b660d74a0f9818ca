-- alter replica identity cars    model.cs:1
ALTER TABLE public.cars REPLICA IDENTITY USING INDEX by_make;
