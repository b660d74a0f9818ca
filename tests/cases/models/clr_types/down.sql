-- drop table types    model.cs:13
-- HAZARD deletes data: all rows of types
DROP TABLE public.types;
