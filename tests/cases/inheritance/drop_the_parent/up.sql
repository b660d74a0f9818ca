-- drop inheritance cars
ALTER TABLE public.cars NO INHERIT public.vehicles;

-- drop table vehicles
-- HAZARD deletes data: all rows of vehicles
DROP TABLE public.vehicles;
