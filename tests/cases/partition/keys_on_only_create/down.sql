-- drop table trips_2024    model.cs:11
-- HAZARD deletes data: all rows of trips_2024
DROP TABLE public.trips_2024;

-- drop table trips_2025    model.cs:14
-- HAZARD deletes data: all rows of trips_2025
DROP TABLE public.trips_2025;

-- drop table trips    model.cs:3
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;
