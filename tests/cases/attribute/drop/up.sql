-- drop check people.people_home_check
ALTER TABLE public.people DROP CONSTRAINT people_home_check;

-- drop attribute address.city
-- HAZARD deletes data: city of all values of address
ALTER TYPE public.address DROP ATTRIBUTE city;
