-- create sequence numbers    model.cs:4
CREATE SEQUENCE public.numbers START WITH 10 CACHE 5;

-- create table cars    model.cs:2
CREATE TABLE public.cars (
    id integer DEFAULT nextval('public.numbers'::regclass) NOT NULL,
    CONSTRAINT cars_pkey PRIMARY KEY (id)
);

-- create sequence owner numbers    model.cs:4
ALTER SEQUENCE public.numbers OWNED BY public.cars.id;
