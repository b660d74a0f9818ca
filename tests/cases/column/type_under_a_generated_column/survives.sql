SELECT make, label FROM cars;
-- Ford|FORD
