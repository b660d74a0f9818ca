-- drop table archive    model.cs:10
-- HAZARD deletes data: all rows of archive
DROP TABLE public.archive;

-- drop table cars    model.cs:2
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;
