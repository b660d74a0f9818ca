-- drop table cars    model.cs:16
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop table named    model.cs:2
-- HAZARD deletes data: all rows of named
DROP TABLE public.named;

-- drop table vehicles    model.cs:9
-- HAZARD deletes data: all rows of vehicles
DROP TABLE public.vehicles;
