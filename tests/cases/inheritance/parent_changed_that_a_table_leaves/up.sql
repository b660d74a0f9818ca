-- drop inheritance c    model.cs:16
ALTER TABLE public.c NO INHERIT public.p1;

-- add column p1.b    model.cs:6
ALTER TABLE public.p1 ADD COLUMN b integer;

-- create inheritance c    model.cs:16
ALTER TABLE public.c INHERIT public.p2;
