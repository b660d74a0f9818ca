-- create sequence cars_id_seq    model.cs:5
CREATE SEQUENCE public.cars_id_seq AS integer;

-- create sequence cars_number_seq    model.cs:8
CREATE SEQUENCE public.cars_number_seq;

-- create table cars    model.cs:2
CREATE TABLE public.cars (
    id integer DEFAULT nextval('public.cars_id_seq'::regclass) NOT NULL,
    number bigint DEFAULT nextval('public.cars_number_seq'::regclass) NOT NULL,
    CONSTRAINT cars_pkey PRIMARY KEY (id)
);

-- create sequence owner cars_id_seq    model.cs:5
ALTER SEQUENCE public.cars_id_seq OWNED BY public.cars.id;

-- create sequence owner cars_number_seq    model.cs:8
ALTER SEQUENCE public.cars_number_seq OWNED BY public.cars.number;
