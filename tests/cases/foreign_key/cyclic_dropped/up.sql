-- drop foreign key firms.firms_owner_id_fkey
ALTER TABLE public.firms DROP CONSTRAINT firms_owner_id_fkey;

-- drop foreign key people.people_firm_id_fkey
ALTER TABLE public.people DROP CONSTRAINT people_firm_id_fkey;

-- drop table firms
-- HAZARD deletes data: all rows of firms
DROP TABLE public.firms;

-- drop table people
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;
