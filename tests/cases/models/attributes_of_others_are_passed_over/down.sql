-- drop table cars    model.cs:8
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;
