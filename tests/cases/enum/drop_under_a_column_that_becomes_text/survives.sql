SELECT colour FROM cars;
-- blue
