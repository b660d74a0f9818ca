CREATE POLICY recent ON cars USING (year > 2000);
