-- create table cars    model.cs:3
CREATE TABLE public.cars (
    plate text NOT NULL,
    make text NOT NULL,
    year integer,
    CONSTRAINT the_key PRIMARY KEY (make, plate) INCLUDE (year) WITH (fillfactor=50) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON CONSTRAINT the_key ON public.cars IS 'one each';
