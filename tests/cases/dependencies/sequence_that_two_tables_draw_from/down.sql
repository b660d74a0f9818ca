-- drop table cars    model.cs:4
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop table vans    model.cs:7
-- HAZARD deletes data: all rows of vans
DROP TABLE public.vans;

-- drop sequence numbers    model.cs:1
-- HAZARD deletes data: the value that sequence numbers has reached is lost
DROP SEQUENCE public.numbers;
