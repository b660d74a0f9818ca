CREATE TABLE public.cars (id integer NOT NULL, CONSTRAINT positive CHECK (id > 0) NO INHERIT);
