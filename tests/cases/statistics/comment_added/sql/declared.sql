CREATE STATISTICS together (dependencies) ON model, year FROM cars;
COMMENT ON STATISTICS together IS 'its new';
