-- drop table stops    model.cs:24
-- HAZARD deletes data: all rows of stops
DROP TABLE public.stops;

-- drop table trips_2024    model.cs:20
-- HAZARD deletes data: all rows of trips_2024
DROP TABLE public.trips_2024;

-- drop table trips    model.cs:10
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;

-- drop table people    model.cs:2
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;
