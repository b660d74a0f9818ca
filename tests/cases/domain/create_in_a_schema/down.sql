-- drop table people    model.cs:4
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop domain crm.Email Address    model.cs:1
DROP DOMAIN crm."Email Address";

-- drop schema crm    model.cs:1
DROP SCHEMA crm;
