-- rename table hr.people to people
ALTER TABLE hr.people SET SCHEMA public;

-- rename index people_by_name to by_name
ALTER INDEX public.people_by_name RENAME TO by_name;
