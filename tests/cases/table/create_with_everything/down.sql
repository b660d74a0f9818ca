-- drop table cars    model.cs:6
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop table owners    model.cs:2
-- HAZARD deletes data: all rows of owners
DROP TABLE public.owners;
