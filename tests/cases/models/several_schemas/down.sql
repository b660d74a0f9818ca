-- drop table people    model.cs:12
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop table sales.cars    model.cs:9
-- HAZARD deletes data: all rows of sales.cars
DROP TABLE sales.cars;

-- drop table hr.people    model.cs:5
-- HAZARD deletes data: all rows of hr.people
DROP TABLE hr.people;

-- drop enum hr.rank    model.cs:2
DROP TYPE hr.rank;

-- drop schema hr    model.cs:2
DROP SCHEMA hr;

-- drop schema sales    model.cs:9
DROP SCHEMA sales;
