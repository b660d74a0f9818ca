-- drop sequence owner cars_number_seq    model.cs:6
ALTER SEQUENCE public.cars_number_seq OWNED BY NONE;

-- alter sequence cars_number_seq    model.cs:6
ALTER SEQUENCE public.cars_number_seq SET LOGGED;

-- alter sequence numbers    model.cs:1
ALTER SEQUENCE public.numbers SET LOGGED;

-- alter sequence others    model.cs:1
ALTER SEQUENCE public.others SET UNLOGGED;

-- alter table cars    model.cs:4
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars SET LOGGED;

-- create sequence owner cars_number_seq    model.cs:6
ALTER SEQUENCE public.cars_number_seq OWNED BY public.cars.number;
