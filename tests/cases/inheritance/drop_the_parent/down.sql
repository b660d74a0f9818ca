-- create table vehicles
CREATE TABLE public.vehicles (
    id integer NOT NULL,
    CONSTRAINT vehicles_pkey PRIMARY KEY (id)
);

-- create inheritance cars
ALTER TABLE public.cars INHERIT public.vehicles;
