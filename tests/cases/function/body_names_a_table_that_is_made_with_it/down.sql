-- drop function cars_of(integer)    sql/declared.sql:1
DROP FUNCTION public.cars_of(integer);

-- drop table cars    model.cs:2
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop function count_cars()    sql/declared.sql:2
DROP FUNCTION public.count_cars();
