-- create table gone
CREATE TABLE public.gone (
    id integer NOT NULL,
    CONSTRAINT gone_pkey PRIMARY KEY (id)
);

-- alter publication out    sql/declared.sql:1
ALTER PUBLICATION "out" SET TABLE public.cars, public.gone;
