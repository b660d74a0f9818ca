CREATE TABLE public.cars (id integer);
