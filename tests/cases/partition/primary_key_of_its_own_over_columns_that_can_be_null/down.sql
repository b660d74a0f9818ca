-- drop table trips_2024    model.cs:9
-- HAZARD deletes data: all rows of trips_2024
DROP TABLE public.trips_2024;

-- drop table trips    model.cs:2
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;
