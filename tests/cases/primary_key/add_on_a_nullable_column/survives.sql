SELECT plate FROM cars;
-- X 1
