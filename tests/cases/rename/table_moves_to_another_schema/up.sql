-- create schema sales    model.cs:3
CREATE SCHEMA sales;

-- rename table cars to sales.cars    model.cs:3
ALTER TABLE public.cars SET SCHEMA sales;
