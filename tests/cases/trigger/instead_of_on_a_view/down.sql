-- alter view v    sql/declared.sql:2
CREATE OR REPLACE VIEW public.v AS
 SELECT cars.id,
    cars.year
   FROM public.cars;
