-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red',
    'dark_blue'
);

-- create table cars    model.cs:7
CREATE TABLE public.cars (
    colour public.colour DEFAULT 'dark_blue' NOT NULL,
    size integer DEFAULT 5 NOT NULL,
    price numeric DEFAULT 1.50 NOT NULL,
    letter character(1) DEFAULT 'x' NOT NULL
);
