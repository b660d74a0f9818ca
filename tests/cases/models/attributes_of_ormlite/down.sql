-- drop table plate    model.cs:35
-- HAZARD deletes data: all rows of plate
DROP TABLE public.plate;

-- drop table sales.car    model.cs:18
-- HAZARD deletes data: all rows of sales.car
DROP TABLE sales.car;

-- drop table owner    model.cs:5
-- HAZARD deletes data: all rows of owner
DROP TABLE public.owner;

-- drop schema sales    model.cs:18
DROP SCHEMA sales;
