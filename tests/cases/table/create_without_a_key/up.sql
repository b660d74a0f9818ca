-- create table lines    model.cs:2
CREATE TABLE public.lines (
    text text NOT NULL
);
