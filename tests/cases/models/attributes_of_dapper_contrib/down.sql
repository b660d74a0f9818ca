-- drop table prices    model.cs:15
-- HAZARD deletes data: all rows of prices
DROP TABLE public.prices;

-- drop table sales.cars    model.cs:6
-- HAZARD deletes data: all rows of sales.cars
DROP TABLE sales.cars;

-- drop schema sales    model.cs:6
DROP SCHEMA sales;
