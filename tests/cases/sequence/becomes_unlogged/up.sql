-- alter sequence numbers    model.cs:1
ALTER SEQUENCE public.numbers SET UNLOGGED;

-- alter sequence others    model.cs:1
ALTER SEQUENCE public.others SET LOGGED;
