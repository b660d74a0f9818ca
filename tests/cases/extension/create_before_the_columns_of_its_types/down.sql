-- drop table people    model.cs:4
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop extension citext    model.cs:1
DROP EXTENSION citext;
