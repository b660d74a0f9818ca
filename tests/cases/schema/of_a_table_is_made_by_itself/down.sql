-- drop table sales.cars    model.cs:2
-- HAZARD deletes data: all rows of sales.cars
DROP TABLE sales.cars;

-- drop schema sales    model.cs:2
DROP SCHEMA sales;
