-- create table cars    model.cs:3
CREATE UNLOGGED TABLE public.cars (
    make text NOT NULL,
    CONSTRAINT cars_pkey PRIMARY KEY (make)
);

-- create index ix_cars_make    model.cs:2
CREATE INDEX ix_cars_make ON public.cars (make);
