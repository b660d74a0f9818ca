-- create table people
CREATE TABLE public.people (
    id integer NOT NULL,
    parent_id integer,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);

-- add foreign key people.people_parent_id_fkey
ALTER TABLE public.people ADD CONSTRAINT people_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.people (id);
