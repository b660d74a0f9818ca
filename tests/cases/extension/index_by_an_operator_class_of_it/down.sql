-- drop table people    model.cs:5
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop extension pg_trgm    model.cs:1
DROP EXTENSION pg_trgm;
