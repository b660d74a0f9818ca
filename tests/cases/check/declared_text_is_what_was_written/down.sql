-- drop check cars.recent    sql/declared.sql:1
ALTER TABLE public.cars DROP CONSTRAINT recent;

-- drop table plain    sql/declared.sql:2
-- HAZARD deletes data: all rows of plain
DROP TABLE public.plain;

-- drop domain even    sql/declared.sql:3
DROP DOMAIN public.even;
