-- create domain degrees
CREATE DOMAIN public.degrees AS double precision;

-- create range degree_range
CREATE TYPE public.degree_range AS RANGE (
    SUBTYPE = public.degrees
);

-- create domain warm
CREATE DOMAIN public.warm AS public.degree_range;
ALTER DOMAIN public.warm DROP DEFAULT;

-- create table measures
CREATE TABLE public.measures (
    id integer NOT NULL,
    between_them public.warm,
    others public.degree_multirange,
    CONSTRAINT measures_pkey PRIMARY KEY (id)
);
