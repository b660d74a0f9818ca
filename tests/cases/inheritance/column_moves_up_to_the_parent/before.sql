CREATE TABLE public.vehicles (id integer NOT NULL);
CREATE TABLE public.cars (model text, wheels integer DEFAULT 4 NOT NULL) INHERITS (public.vehicles);
CREATE TABLE public.limousines (seats integer) INHERITS (public.cars);
CREATE INDEX ix_cars_wheels ON public.cars (wheels);
ALTER TABLE public.cars ADD CONSTRAINT ck_cars_wheels CHECK (wheels > 2);
CREATE VIEW public.wheels AS SELECT wheels FROM public.cars;
