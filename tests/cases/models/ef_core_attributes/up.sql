-- create table cars    model.cs:4
CREATE TABLE public.cars (
    make character varying(40) NOT NULL,
    number integer NOT NULL,
    year integer NOT NULL,
    price numeric(10,2) NOT NULL,
    sold_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT cars_pkey PRIMARY KEY (make, number)
);
COMMENT ON TABLE public.cars IS 'all cars';
COMMENT ON COLUMN public.cars.year IS 'of make';

-- create index ix_cars_year    model.cs:3
CREATE INDEX ix_cars_year ON public.cars (year);

-- create index make_year    model.cs:3
CREATE UNIQUE INDEX make_year ON public.cars (make, year);
