CREATE POLICY recent ON cars USING (year > 2000);
COMMENT ON POLICY recent ON cars IS 'its new';
