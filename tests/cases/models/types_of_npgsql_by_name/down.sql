-- drop table types    model.cs:4
-- HAZARD deletes data: all rows of types
DROP TABLE public.types;
