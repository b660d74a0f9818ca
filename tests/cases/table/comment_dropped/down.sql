-- alter table cars    model.cs:2
COMMENT ON TABLE public.cars IS 'cars';
