-- drop table Cars    model.cs:15
-- HAZARD deletes data: all rows of Cars
DROP TABLE public."Cars";

-- drop table cars    model.cs:3
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;
