-- alter cluster cars    model.cs:1
ALTER TABLE public.cars CLUSTER ON cars_pkey;
