-- drop inheritance c    model.cs:16
ALTER TABLE public.c NO INHERIT public.p2;

-- drop column p1.b    model.cs:6
-- HAZARD deletes data: all values of p1.b
ALTER TABLE public.p1 DROP COLUMN b;

-- create inheritance c    model.cs:16
ALTER TABLE public.c INHERIT public.p1;
