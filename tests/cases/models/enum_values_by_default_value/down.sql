-- drop table cars    model.cs:7
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop enum colour    model.cs:2
DROP TYPE public.colour;
