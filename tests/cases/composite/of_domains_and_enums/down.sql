-- drop table people    model.cs:19
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop domain home    model.cs:2
DROP DOMAIN public.home;

-- drop composite address    model.cs:8
DROP TYPE public.address;

-- drop domain zip    model.cs:1
DROP DOMAIN public.zip;

-- drop enum kind    model.cs:5
DROP TYPE public.kind;
