-- create collation plain    model.cs:1
CREATE COLLATION public.plain (PROVIDER = builtin, LOCALE = 'C.UTF-8');
