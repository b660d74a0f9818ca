-- alter view newest    sql/declared.sql:1
CREATE OR REPLACE VIEW public.newest AS
 SELECT cars.id,
    cars.model
   FROM public.cars
  WHERE (cars.year > 2000);
