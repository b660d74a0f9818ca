-- create table firms
CREATE TABLE public.firms (
    id integer NOT NULL,
    owner_id integer,
    CONSTRAINT firms_pkey PRIMARY KEY (id)
);

-- create table people
CREATE TABLE public.people (
    id integer NOT NULL,
    firm_id integer,
    CONSTRAINT people_pkey PRIMARY KEY (id)
);

-- add foreign key firms.firms_owner_id_fkey
ALTER TABLE public.firms ADD CONSTRAINT firms_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.people (id);

-- add foreign key people.people_firm_id_fkey
ALTER TABLE public.people ADD CONSTRAINT people_firm_id_fkey FOREIGN KEY (firm_id) REFERENCES public.firms (id);
