SELECT colour, second FROM cars;
-- red|blue
