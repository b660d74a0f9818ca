-- drop table cars    model.cs:16
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop table owners    model.cs:24
-- HAZARD deletes data: all rows of owners
DROP TABLE public.owners;
