-- alter sequence numbers    model.cs:1
ALTER SEQUENCE public.numbers SET LOGGED;

-- alter sequence others    model.cs:1
ALTER SEQUENCE public.others SET UNLOGGED;
