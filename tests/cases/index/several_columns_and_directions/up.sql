-- create table cars    model.cs:3
CREATE TABLE public.cars (
    make text,
    model text,
    year integer,
    price integer
);

-- create index ix_cars_make_model_year_price    model.cs:2
CREATE INDEX ix_cars_make_model_year_price ON public.cars (make, model DESC, year NULLS FIRST, price DESC NULLS LAST);
