-- drop table cars    model.cs:34
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;
