-- drop table cars    model.cs:3
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;
