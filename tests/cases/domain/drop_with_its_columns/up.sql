-- drop table people
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop domain work_email
DROP DOMAIN public.work_email;

-- drop domain email
DROP DOMAIN public.email;
