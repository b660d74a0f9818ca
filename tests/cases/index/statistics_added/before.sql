CREATE TABLE public.cars (make text NOT NULL);
CREATE INDEX by_make ON public.cars (make, lower(make));
