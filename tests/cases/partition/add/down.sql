-- drop table trips_2024    model.cs:10
-- HAZARD deletes data: all rows of trips_2024
DROP TABLE public.trips_2024;
