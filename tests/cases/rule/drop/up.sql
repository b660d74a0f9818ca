-- drop rule cars.quiet
DROP RULE quiet ON public.cars;
