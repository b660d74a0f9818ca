-- create table a
CREATE TABLE public.a (
    id integer NOT NULL,
    b_id integer,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);

-- create table b
CREATE TABLE public.b (
    id integer NOT NULL,
    c_id integer,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- create table c
CREATE TABLE public.c (
    id integer NOT NULL,
    CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- add foreign key a.a_b_id_fkey
ALTER TABLE public.a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES public.b (id);

-- add foreign key b.b_c_id_fkey
ALTER TABLE public.b ADD CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES public.c (id);
