-- add column cars.owner_id
ALTER TABLE public.cars ADD COLUMN owner_id integer;

-- add column cars.year
-- HAZARD invents values: the rows that cars has get 0 as year, whatever they held before
ALTER TABLE public.cars ADD COLUMN year integer DEFAULT 0 NOT NULL;
ALTER TABLE public.cars ALTER COLUMN year DROP DEFAULT;

-- add column cars.age
-- HAZARD rewrites table: cars is rewritten under an exclusive lock to compute age
ALTER TABLE public.cars ADD COLUMN age integer GENERATED ALWAYS AS ((2020 - year)) STORED;

-- add check cars.cars_year_check
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break cars_year_check
ALTER TABLE public.cars ADD CONSTRAINT cars_year_check CHECK ((year > 1885));

-- create index ix_cars_id
-- HAZARD blocks writes: cars while ix_cars_id is built
CREATE INDEX ix_cars_id ON public.cars (id) WHERE (year > 2000);

-- create index ix_cars_year
-- HAZARD blocks writes: cars while ix_cars_year is built
CREATE INDEX ix_cars_year ON public.cars (year);

-- add foreign key cars.cars_owner_id_fkey
-- HAZARD blocks writes: cars and owners while rows are checked
-- HAZARD may fail: cars may hold rows that break cars_owner_id_fkey
ALTER TABLE public.cars ADD CONSTRAINT cars_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.owners (id);
