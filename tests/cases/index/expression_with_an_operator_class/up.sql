-- create table cars    model.cs:3
CREATE TABLE public.cars (
    make text
);

-- create index ix_cars_lower    model.cs:2
CREATE INDEX ix_cars_lower ON public.cars ((lower(make)) text_pattern_ops);

-- create index sorted    model.cs:2
CREATE INDEX sorted ON public.cars ((lower(make)) COLLATE "C" DESC);
