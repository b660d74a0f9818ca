-- drop table cars
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;
