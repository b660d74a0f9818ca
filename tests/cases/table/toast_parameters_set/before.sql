CREATE TABLE public.cars (note text NOT NULL);
