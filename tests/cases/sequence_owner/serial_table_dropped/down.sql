-- create sequence cars_id_seq
CREATE SEQUENCE public.cars_id_seq AS integer;

-- create table cars
CREATE TABLE public.cars (
    id integer DEFAULT nextval('public.cars_id_seq'::regclass) NOT NULL,
    CONSTRAINT cars_pkey PRIMARY KEY (id)
);

-- create sequence owner cars_id_seq
ALTER SEQUENCE public.cars_id_seq OWNED BY public.cars.id;
