-- add policy cars.owned    sql/declared.sql:1
CREATE POLICY owned ON public.cars USING (EXISTS (SELECT FROM owners o WHERE o.id = cars.id));
