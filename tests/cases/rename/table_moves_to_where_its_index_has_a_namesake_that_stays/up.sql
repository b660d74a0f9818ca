-- rename index by_name to by_name__old
ALTER INDEX public.by_name RENAME TO by_name__old;

-- rename table people to hr.people    model.cs:2
ALTER TABLE public.people SET SCHEMA hr;

-- rename index hr.by_name__old to hr.people_by_name    model.cs:7
ALTER INDEX hr.by_name__old RENAME TO people_by_name;
