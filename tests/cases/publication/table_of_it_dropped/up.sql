-- drop publication out    sql/declared.sql:1
DROP PUBLICATION "out";

-- drop table gone
-- HAZARD deletes data: all rows of gone
DROP TABLE public.gone;

-- create publication out    sql/declared.sql:1
CREATE PUBLICATION out FOR TABLE cars;
