-- create table cars    model.cs:4
CREATE TABLE public.cars (
    sold_at timestamp with time zone,
    year integer
);

-- create index ix_cars_sold_at    model.cs:2
CREATE INDEX ix_cars_sold_at ON public.cars USING brin (sold_at) WITH (autosummarize=on, pages_per_range=16);

-- create index ix_cars_year    model.cs:3
CREATE INDEX ix_cars_year ON public.cars USING brin (year int4_minmax_multi_ops(values_per_range=16));
