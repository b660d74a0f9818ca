-- create table cars    model.cs:3
CREATE TABLE public.cars (
    plate text,
    place point
);

-- create index ix_cars_place    model.cs:2
CREATE INDEX ix_cars_place ON public.cars USING spgist (place kd_point_ops);

-- create index ix_cars_plate    model.cs:2
CREATE INDEX ix_cars_plate ON public.cars USING spgist (plate);
