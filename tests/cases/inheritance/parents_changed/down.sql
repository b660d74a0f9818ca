-- alter inheritance cars    model.cs:16
ALTER TABLE public.cars NO INHERIT public.named;
