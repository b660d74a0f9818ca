-- drop table a    model.cs:2
-- HAZARD deletes data: all rows of a
DROP TABLE public.a;

-- drop table b    model.cs:5
-- HAZARD deletes data: all rows of b
DROP TABLE public.b;

-- drop table c    model.cs:8
-- HAZARD deletes data: all rows of c
DROP TABLE public.c;
