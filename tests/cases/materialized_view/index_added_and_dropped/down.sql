-- drop index totals_year    sql/declared.sql:2
DROP INDEX public.totals_year;

-- create index totals_n
-- HAZARD blocks writes: totals while totals_n is built
CREATE INDEX totals_n ON public.totals (n);
