-- drop table codes    model.cs:15
-- HAZARD deletes data: all rows of codes
DROP TABLE public.codes;

-- drop table sales.Cars    model.cs:6
-- HAZARD deletes data: all rows of sales.Cars
DROP TABLE sales."Cars";

-- drop schema sales    model.cs:6
DROP SCHEMA sales;
