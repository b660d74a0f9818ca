-- drop materialized view totals    sql/declared.sql:1
DROP MATERIALIZED VIEW public.totals;

-- create materialized view totals    sql/declared.sql:1
CREATE MATERIALIZED VIEW totals AS SELECT year, count(*) AS n FROM cars GROUP BY year;
