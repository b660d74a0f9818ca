-- drop publication out    sql/declared.sql:2
DROP PUBLICATION "out";

-- drop table made    sql/declared.sql:1
-- HAZARD deletes data: all rows of made
DROP TABLE public.made;

-- create publication out    sql/declared.sql:2
CREATE PUBLICATION out FOR TABLE cars;
