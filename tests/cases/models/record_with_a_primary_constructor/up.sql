-- create table cars    model.cs:4
CREATE TABLE public.cars (
    id uuid NOT NULL,
    make character varying(40) NOT NULL,
    model character varying(40) NOT NULL,
    year integer,
    price numeric,
    CONSTRAINT cars_pkey PRIMARY KEY (id),
    CONSTRAINT cars_make_model_key UNIQUE (make, model)
);
