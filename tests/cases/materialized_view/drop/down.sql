-- create materialized view totals
CREATE MATERIALIZED VIEW public.totals AS
 SELECT cars.year,
    count(*) AS n
   FROM public.cars
  GROUP BY cars.year;
