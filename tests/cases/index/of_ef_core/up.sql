-- create table cars    model.cs:4
CREATE TABLE public.cars (
    make text,
    model text,
    year integer
);

-- create index by_year    model.cs:3
CREATE INDEX by_year ON public.cars (year DESC);

-- create index ix_cars_make_model    model.cs:2
CREATE UNIQUE INDEX ix_cars_make_model ON public.cars (make, model DESC);
