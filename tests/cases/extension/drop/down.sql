-- drop table cars    model.cs:2
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- create extension hstore
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public VERSION '1.8';
