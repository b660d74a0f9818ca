-- drop table people
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop composite person
DROP TYPE public.person;

-- drop composite address
DROP TYPE public.address;

-- drop domain zip
DROP DOMAIN public.zip;
