-- drop inheritance c    model.cs:14
ALTER TABLE public.c NO INHERIT public.a;

-- drop check a.positive    model.cs:1
ALTER TABLE public.a DROP CONSTRAINT positive;

-- drop check c.positive    model.cs:13
ALTER TABLE public.c DROP CONSTRAINT positive;

-- alter column a.id    model.cs:4
-- HAZARD rewrites table: a is rewritten under an exclusive lock
-- HAZARD may fail: a value of a.id may not fit integer
ALTER TABLE public.a
    ALTER COLUMN id TYPE integer;

-- alter column c.id    model.cs:16
-- HAZARD rewrites table: c is rewritten under an exclusive lock
-- HAZARD may fail: a value of c.id may not fit integer
ALTER TABLE public.c
    ALTER COLUMN id TYPE integer;

-- add check a.positive    model.cs:1
-- HAZARD blocks reads: a while its rows are checked
-- HAZARD may fail: a may hold rows that break positive
ALTER TABLE public.a ADD CONSTRAINT positive CHECK ((id > 0));

-- add check c.positive    model.cs:13
-- HAZARD blocks reads: c while its rows are checked
-- HAZARD may fail: c may hold rows that break positive
ALTER TABLE public.c ADD CONSTRAINT positive CHECK ((id > 0));

-- create inheritance c    model.cs:14
ALTER TABLE public.c INHERIT public.b;
