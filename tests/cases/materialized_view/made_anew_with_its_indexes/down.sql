-- drop materialized view totals    sql/declared.sql:1
DROP MATERIALIZED VIEW public.totals;

-- create materialized view totals    sql/declared.sql:1
CREATE MATERIALIZED VIEW totals AS SELECT year, count(*) AS n FROM cars GROUP BY year;

-- create index totals_n    sql/declared.sql:3
CREATE INDEX totals_n ON public.totals (n DESC);
COMMENT ON INDEX public.totals_n IS 'n';

-- create index totals_year    sql/declared.sql:2
CREATE UNIQUE INDEX totals_year ON public.totals (year);
