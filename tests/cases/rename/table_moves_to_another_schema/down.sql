-- rename table sales.cars to cars
ALTER TABLE sales.cars SET SCHEMA public;

-- drop schema sales    model.cs:3
DROP SCHEMA sales;
