-- drop table b    model.cs:5
-- HAZARD deletes data: all rows of b
DROP TABLE public.b;

-- drop table c    model.cs:8
-- HAZARD deletes data: all rows of c
DROP TABLE public.c;

-- drop table d    model.cs:11
-- HAZARD deletes data: all rows of d
DROP TABLE public.d;

-- drop table e    model.cs:14
-- HAZARD deletes data: all rows of e
DROP TABLE public.e;

-- drop table a    model.cs:2
-- HAZARD deletes data: all rows of a
DROP TABLE public.a;

-- drop table f    model.cs:17
-- HAZARD deletes data: all rows of f
DROP TABLE public.f;

-- drop table g    model.cs:20
-- HAZARD deletes data: all rows of g
DROP TABLE public.g;
