-- create table cars
CREATE TABLE public.cars (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    make text DEFAULT 'Ford'::text NOT NULL,
    owner_id integer,
    CONSTRAINT cars_pkey PRIMARY KEY (id),
    CONSTRAINT cars_make_key UNIQUE (make),
    CONSTRAINT cars_make_check CHECK ((make <> ''::text))
) WITH (fillfactor=70);
COMMENT ON TABLE public.cars IS 'all cars';
COMMENT ON COLUMN public.cars.make IS 'who made it';
COMMENT ON CONSTRAINT cars_make_key ON public.cars IS 'one of each';

-- create index ix_cars_owner_id
CREATE INDEX ix_cars_owner_id ON public.cars (owner_id);
COMMENT ON INDEX public.ix_cars_owner_id IS 'whose';

-- add foreign key cars.cars_owner_id_fkey
ALTER TABLE public.cars ADD CONSTRAINT cars_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.owners (id) ON DELETE SET NULL;
