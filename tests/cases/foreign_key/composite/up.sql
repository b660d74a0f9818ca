-- create table cars    model.cs:6
CREATE TABLE public.cars (
    owner_tenant integer NOT NULL,
    owner_id integer NOT NULL
);

-- create table people    model.cs:2
CREATE TABLE public.people (
    tenant integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT people_pkey PRIMARY KEY (tenant, id)
);

-- add foreign key cars.cars_owner_tenant_owner_id_fkey    model.cs:5
ALTER TABLE public.cars ADD CONSTRAINT cars_owner_tenant_owner_id_fkey FOREIGN KEY (owner_tenant, owner_id) REFERENCES public.people (tenant, id);
