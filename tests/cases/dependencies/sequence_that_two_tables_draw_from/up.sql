-- create sequence numbers    model.cs:1
CREATE SEQUENCE public.numbers;

-- create table cars    model.cs:4
CREATE TABLE public.cars (
    number bigint DEFAULT nextval('numbers'::regclass) NOT NULL,
    CONSTRAINT cars_pkey PRIMARY KEY (number)
);

-- create table vans    model.cs:7
CREATE TABLE public.vans (
    number bigint DEFAULT nextval('public.numbers') NOT NULL,
    CONSTRAINT vans_pkey PRIMARY KEY (number)
);
