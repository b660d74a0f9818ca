-- drop table cars    model.cs:6
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop table people    model.cs:2
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;
