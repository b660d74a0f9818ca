-- alter publication out    sql/declared.sql:1
ALTER PUBLICATION "out" SET TABLE public.cars;

-- drop table gone
-- HAZARD deletes data: all rows of gone
DROP TABLE public.gone;
