-- drop table papers    model.cs:10
-- HAZARD deletes data: all rows of papers
DROP TABLE public.papers;

-- drop table cars    model.cs:2
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;
