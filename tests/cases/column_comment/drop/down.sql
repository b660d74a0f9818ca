-- create view newest
CREATE VIEW public.newest AS
 SELECT cars.id,
    cars.model
   FROM public.cars
  WHERE (cars.year > 2000);

-- add column comment newest.model
COMMENT ON COLUMN public.newest.model IS 'a';
