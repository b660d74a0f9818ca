SELECT years FROM cars;
-- {1,2}
