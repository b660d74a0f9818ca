SELECT make, price FROM cars;
-- Ford|9.5
