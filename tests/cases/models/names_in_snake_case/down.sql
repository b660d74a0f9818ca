-- drop table names    model.cs:2
-- HAZARD deletes data: all rows of names
DROP TABLE public.names;
