-- drop table people    model.cs:8
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop domain email    model.cs:1
DROP DOMAIN public.email;

-- drop domain percentage    model.cs:2
DROP DOMAIN public.percentage;
