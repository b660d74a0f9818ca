-- create table cars
CREATE TABLE public.cars (
    model text
) INHERITS (public.vehicles);
