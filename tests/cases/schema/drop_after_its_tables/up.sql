-- drop table sales.cars
-- HAZARD deletes data: all rows of sales.cars
DROP TABLE sales.cars;

-- drop sequence sales.numbers
-- HAZARD deletes data: the value that sequence sales.numbers has reached is lost
DROP SEQUENCE sales.numbers;

-- drop enum sales.colour
DROP TYPE sales.colour;

-- drop schema sales
DROP SCHEMA sales;
