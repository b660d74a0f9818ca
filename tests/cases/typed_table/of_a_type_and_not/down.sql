-- reset typed table new_cars    sql/declared.sql:3
ALTER TABLE public.new_cars NOT OF;

-- drop table other_cars    sql/declared.sql:4
-- HAZARD deletes data: all rows of other_cars
DROP TABLE public.other_cars;

-- set typed table old_cars
ALTER TABLE public.old_cars OF public.car;
