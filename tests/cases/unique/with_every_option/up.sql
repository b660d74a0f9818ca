-- create table cars    model.cs:3
CREATE TABLE public.cars (
    plate text,
    year integer,
    CONSTRAINT one_plate UNIQUE (plate) INCLUDE (year) WITH (fillfactor=50) DEFERRABLE
);
COMMENT ON CONSTRAINT one_plate ON public.cars IS 'one each';
