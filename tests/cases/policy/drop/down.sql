-- add policy cars.recent
CREATE POLICY recent ON public.cars FOR SELECT USING ((year > 2000));
