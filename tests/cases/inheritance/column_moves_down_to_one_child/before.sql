CREATE TABLE public.vehicles (id integer NOT NULL, wheels integer);
CREATE TABLE public.cars (model text) INHERITS (public.vehicles);
CREATE TABLE public.boats (sails integer) INHERITS (public.vehicles);
CREATE TABLE public.limousines (seats integer) INHERITS (public.cars);
CREATE VIEW public.wheels AS SELECT wheels FROM public.cars;
