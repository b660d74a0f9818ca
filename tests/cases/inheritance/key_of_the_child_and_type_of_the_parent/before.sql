CREATE TABLE public.vehicles (code integer, wheels integer);
CREATE TABLE public.cars (model text) INHERITS (public.vehicles);
