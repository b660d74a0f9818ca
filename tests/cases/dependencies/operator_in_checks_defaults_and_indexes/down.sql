-- drop index ix_cars_of_1990    model.cs:3
DROP INDEX public.ix_cars_of_1990;

-- drop check cars.cars_year_check    model.cs:3
ALTER TABLE public.cars DROP CONSTRAINT cars_year_check;

-- drop column cars.checked    model.cs:8
-- HAZARD deletes data: all values of cars.checked
ALTER TABLE public.cars DROP COLUMN checked;

-- drop domain certain    model.cs:1
DROP DOMAIN public.certain;

-- drop operator ===(integer, integer)    sql/declared.sql:2
DROP OPERATOR public.=== (integer, integer);

-- drop function same(integer, integer)    sql/declared.sql:1
DROP FUNCTION public.same(integer, integer);
