SELECT paint, colour FROM cars;
-- (red,t)|blue
