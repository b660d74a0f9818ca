-- create table cars    model.cs:2
CREATE TABLE public.cars (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT cars_pkey PRIMARY KEY (id)
);
