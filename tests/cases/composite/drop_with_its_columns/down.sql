-- create domain zip
CREATE DOMAIN public.zip AS text;

-- create composite address
CREATE TYPE public.address AS (
    street text,
    zip public.zip
);

-- create composite person
CREATE TYPE public.person AS (
    name text,
    home public.address,
    others public.address[]
);

-- create table people
CREATE TABLE public.people (
    id integer NOT NULL,
    person public.person,
    others public.address[],
    CONSTRAINT people_pkey PRIMARY KEY (id)
);
