-- drop table people    model.cs:2
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;
