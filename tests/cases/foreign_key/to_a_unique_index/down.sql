-- drop table trips    model.cs:6
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;

-- drop table cars    model.cs:3
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;
