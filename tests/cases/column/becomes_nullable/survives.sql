SELECT make FROM cars;
-- Ford
