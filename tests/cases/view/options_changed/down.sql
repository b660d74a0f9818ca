-- alter view newest    sql/declared.sql:1
CREATE OR REPLACE VIEW public.newest WITH (security_barrier=true) AS
 SELECT cars.id
   FROM public.cars;
