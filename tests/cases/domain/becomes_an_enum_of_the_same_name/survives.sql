SELECT colour FROM cars;
-- red
