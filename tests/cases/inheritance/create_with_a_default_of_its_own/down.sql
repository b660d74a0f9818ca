-- drop table cars    model.cs:10
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop table vehicles    model.cs:3
-- HAZARD deletes data: all rows of vehicles
DROP TABLE public.vehicles;
