-- drop materialized view totals    sql/declared.sql:1
DROP MATERIALIZED VIEW public.totals;

-- create materialized view totals    sql/declared.sql:1
CREATE MATERIALIZED VIEW public.totals AS
 SELECT cars.year,
    count(*) AS n
   FROM public.cars
  GROUP BY cars.year;
