-- drop table trips_2024_0    model.cs:14
-- HAZARD deletes data: all rows of trips_2024_0
DROP TABLE public.trips_2024_0;

-- drop table trips_2024    model.cs:10
-- HAZARD deletes data: all rows of trips_2024
DROP TABLE public.trips_2024;

-- drop table trips    model.cs:3
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;
