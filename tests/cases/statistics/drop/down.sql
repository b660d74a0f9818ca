-- create statistics together
CREATE STATISTICS public.together (dependencies) ON model, year FROM public.cars;
