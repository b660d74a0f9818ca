-- create view newest
CREATE VIEW public.newest AS
 SELECT cars.id,
    cars.model
   FROM public.cars
  WHERE (cars.year > 2000);
