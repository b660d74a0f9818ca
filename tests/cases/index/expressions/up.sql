-- create table cars    model.cs:4
CREATE TABLE public.cars (
    make text,
    model text,
    year integer
);

-- create index ix_cars_coalesce    model.cs:3
CREATE UNIQUE INDEX ix_cars_coalesce ON public.cars ((coalesce(make, '')));

-- create index words    model.cs:2
CREATE INDEX words ON public.cars ((lower(make)), (make || ' ' || model) DESC, year);
