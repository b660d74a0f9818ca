SELECT colours[2] FROM cars;
-- blue
