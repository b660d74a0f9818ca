-- drop table archive
-- HAZARD deletes data: all rows of archive
DROP TABLE public.archive;

-- drop table cars
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;
