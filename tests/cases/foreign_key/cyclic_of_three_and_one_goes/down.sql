-- create table c
CREATE TABLE public.c (
    id integer NOT NULL,
    a_id integer,
    CONSTRAINT c_pkey PRIMARY KEY (id)
);

-- add column b.c_id
ALTER TABLE public.b ADD COLUMN c_id integer;

-- add foreign key b.b_c_id_fkey
-- HAZARD blocks writes: b and c while rows are checked
-- HAZARD may fail: b may hold rows that break b_c_id_fkey
ALTER TABLE public.b ADD CONSTRAINT b_c_id_fkey FOREIGN KEY (c_id) REFERENCES public.c (id);

-- add foreign key c.c_a_id_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id);
