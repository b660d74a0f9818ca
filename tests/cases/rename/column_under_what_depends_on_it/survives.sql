SELECT colour, shade FROM cars;
-- red|RED
