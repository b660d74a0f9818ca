-- create table cars    model.cs:3
CREATE TABLE public.cars (
    tags text[],
    data jsonb
);

-- create index ix_cars_data    model.cs:2
CREATE INDEX ix_cars_data ON public.cars USING gin (data jsonb_path_ops) WITH (fastupdate=off);

-- create index ix_cars_tags    model.cs:2
CREATE INDEX ix_cars_tags ON public.cars USING gin (tags);
