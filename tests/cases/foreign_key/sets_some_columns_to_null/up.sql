-- create table cars    model.cs:6
CREATE TABLE public.cars (
    tenant integer NOT NULL,
    owner_id integer
);

-- create table people    model.cs:2
CREATE TABLE public.people (
    tenant integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT people_pkey PRIMARY KEY (tenant, id)
);

-- add foreign key cars.cars_tenant_owner_id_fkey    model.cs:5
ALTER TABLE public.cars ADD CONSTRAINT cars_tenant_owner_id_fkey FOREIGN KEY (tenant, owner_id) REFERENCES public.people (tenant, id) ON DELETE SET NULL (owner_id);
