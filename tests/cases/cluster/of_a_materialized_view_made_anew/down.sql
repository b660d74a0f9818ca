-- reset cluster totals    sql/declared.sql:2
ALTER TABLE public.totals SET WITHOUT CLUSTER;

-- drop materialized view totals    sql/declared.sql:1
DROP MATERIALIZED VIEW public.totals;

-- create materialized view totals    sql/declared.sql:1
CREATE MATERIALIZED VIEW totals AS SELECT year, count(*) AS n FROM cars GROUP BY year;

-- create index totals_year    sql/declared.sql:2
CREATE INDEX totals_year ON public.totals (year);

-- set cluster totals    sql/declared.sql:2
ALTER TABLE public.totals CLUSTER ON totals_year;
