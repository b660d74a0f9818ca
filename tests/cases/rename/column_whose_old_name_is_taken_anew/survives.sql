SELECT maker, make FROM cars;
-- Ford|
