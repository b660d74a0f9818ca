-- drop table cars    model.cs:5
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop table points    model.cs:2
-- HAZARD deletes data: all rows of points
DROP TABLE public.points;
