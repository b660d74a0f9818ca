-- drop table owners    model.cs:15
-- HAZARD deletes data: all rows of owners
DROP TABLE public.owners;
