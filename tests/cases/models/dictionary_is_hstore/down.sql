-- drop table cars    model.cs:4
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop extension hstore    model.cs:1
DROP EXTENSION hstore;
