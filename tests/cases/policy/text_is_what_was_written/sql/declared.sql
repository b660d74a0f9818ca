CREATE POLICY recent ON cars TO PUBLIC
  USING (year IN (SELECT c.year FROM cars c JOIN cars d USING (id)))
  WITH CHECK (
    year in (1, 2) -- or so
  );
