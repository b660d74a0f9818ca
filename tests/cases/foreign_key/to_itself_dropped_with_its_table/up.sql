-- drop table people
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;
