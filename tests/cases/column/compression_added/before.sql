CREATE TABLE public.cars (id integer, note text);
