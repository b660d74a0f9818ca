SELECT colour, others FROM cars;
-- red|{red,blue}
