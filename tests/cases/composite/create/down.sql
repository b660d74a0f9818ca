-- drop table people    model.cs:17
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop composite address    model.cs:3
DROP TYPE public.address;

-- drop composite geo.place    model.cs:6
DROP TYPE geo.place;

-- drop schema geo    model.cs:6
DROP SCHEMA geo;
