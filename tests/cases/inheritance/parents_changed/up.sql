-- alter inheritance cars    model.cs:16
ALTER TABLE public.cars INHERIT public.named;
