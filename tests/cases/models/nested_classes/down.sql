-- drop table trips    model.cs:17
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;

-- drop table cars    model.cs:7
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop enum colour    model.cs:4
DROP TYPE public.colour;
