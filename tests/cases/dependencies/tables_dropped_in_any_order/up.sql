-- drop table a
-- HAZARD deletes data: all rows of a
DROP TABLE public.a;

-- drop table b
-- HAZARD deletes data: all rows of b
DROP TABLE public.b;

-- drop table c
-- HAZARD deletes data: all rows of c
DROP TABLE public.c;
