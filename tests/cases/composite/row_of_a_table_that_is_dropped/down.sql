-- create table cars
CREATE TABLE public.cars (
    id integer NOT NULL,
    name text,
    CONSTRAINT cars_pkey PRIMARY KEY (id)
);

-- create table archive
CREATE TABLE public.archive (
    id integer NOT NULL,
    car public.cars,
    cars public.cars[],
    CONSTRAINT archive_pkey PRIMARY KEY (id)
);
