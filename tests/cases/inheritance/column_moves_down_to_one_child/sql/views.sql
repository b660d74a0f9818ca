CREATE VIEW public.wheels AS SELECT wheels FROM public.cars;
