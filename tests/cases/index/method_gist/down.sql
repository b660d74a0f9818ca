-- drop table cars    model.cs:4
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;
