-- create table cars    model.cs:3
CREATE TABLE public.cars (
    plate text
);

-- create index ix_cars_plate    model.cs:2
CREATE INDEX ix_cars_plate ON public.cars USING hash (plate);
