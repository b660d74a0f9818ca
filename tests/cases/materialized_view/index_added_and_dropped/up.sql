-- drop index totals_n
DROP INDEX public.totals_n;

-- create index totals_year    sql/declared.sql:2
-- HAZARD blocks writes: totals while totals_year is built
-- HAZARD may fail: existing rows may break totals_year
CREATE UNIQUE INDEX totals_year ON public.totals (year);
