-- drop table sales.cars    model.cs:7
-- HAZARD deletes data: all rows of sales.cars
DROP TABLE sales.cars;

-- drop enum sales.colour    model.cs:4
DROP TYPE sales.colour;

-- drop schema sales    model.cs:1
DROP SCHEMA sales;
