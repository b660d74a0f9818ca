-- drop table cars    model.cs:8
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop domain email_address    model.cs:1
DROP DOMAIN public.email_address;

-- drop domain road.plate    model.cs:4
DROP DOMAIN road.plate;

-- drop schema road    model.cs:4
DROP SCHEMA road;
