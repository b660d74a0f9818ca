-- drop check cars.recent    sql/declared.sql:1
ALTER TABLE public.cars DROP CONSTRAINT recent;

-- drop table plain    sql/declared.sql:2
-- HAZARD deletes data: all rows of plain
DROP TABLE public.plain;

-- drop table unnamed    sql/declared.sql:4
-- HAZARD deletes data: all rows of unnamed
DROP TABLE public.unnamed;

-- drop domain even    sql/declared.sql:3
DROP DOMAIN public.even;

-- drop domain odd    sql/declared.sql:12
DROP DOMAIN public.odd;
