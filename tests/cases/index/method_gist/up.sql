-- create table cars    model.cs:4
CREATE TABLE public.cars (
    place point,
    words tsvector
);

-- create index ix_cars_place    model.cs:2
CREATE INDEX ix_cars_place ON public.cars USING gist (place) WITH (buffering=on);

-- create index ix_cars_words    model.cs:3
CREATE INDEX ix_cars_words ON public.cars USING gist (words tsvector_ops(siglen=100));
