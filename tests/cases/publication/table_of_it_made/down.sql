-- alter publication out    sql/declared.sql:2
ALTER PUBLICATION "out" SET TABLE public.cars;
ALTER PUBLICATION "out" SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = false);

-- drop table made    sql/declared.sql:1
-- HAZARD deletes data: all rows of made
DROP TABLE public.made;
