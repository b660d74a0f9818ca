SELECT color, colors FROM cars;
-- red|
