-- drop attribute address.city    model.cs:2
-- HAZARD deletes data: city of all values of address
ALTER TYPE public.address DROP ATTRIBUTE city;
