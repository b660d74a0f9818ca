-- drop view newest    sql/declared.sql:1
DROP VIEW public.newest;

-- create view newest    sql/declared.sql:1
CREATE VIEW public.newest AS
 SELECT cars.id,
    cars.model
   FROM public.cars
  WHERE (cars.year > 2000);
