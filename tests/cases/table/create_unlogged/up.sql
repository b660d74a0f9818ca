-- create table cars    model.cs:2
CREATE UNLOGGED TABLE public.cars (
    make text
);
