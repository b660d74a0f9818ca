-- alter policy cars.recent    sql/declared.sql:1
ALTER POLICY recent ON public.cars USING (year IN (SELECT c.year FROM cars c JOIN cars d USING (id))) WITH CHECK (year in (1, 2) -- or so
  );
