-- drop policy cars.recent
DROP POLICY recent ON public.cars;
