-- add attribute address.city
ALTER TYPE public.address ADD ATTRIBUTE city text;

-- add check people.people_home_check
-- HAZARD blocks reads: people while its rows are checked
-- HAZARD may fail: people may hold rows that break people_home_check
ALTER TABLE public.people ADD CONSTRAINT people_home_check CHECK (((home).city <> 'x'::text));
