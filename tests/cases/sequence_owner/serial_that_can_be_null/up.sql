-- create sequence cars_number_seq    model.cs:4
CREATE SEQUENCE public.cars_number_seq AS integer;

-- create table cars    model.cs:2
CREATE TABLE public.cars (
    number integer DEFAULT nextval('public.cars_number_seq'::regclass)
);

-- create sequence owner cars_number_seq    model.cs:4
ALTER SEQUENCE public.cars_number_seq OWNED BY public.cars.number;
