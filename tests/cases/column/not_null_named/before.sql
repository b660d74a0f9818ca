CREATE TABLE public.cars (make text, model text NOT NULL, price integer CONSTRAINT has_price NOT NULL);
