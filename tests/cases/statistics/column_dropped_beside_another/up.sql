-- drop statistics together    sql/declared.sql:1
DROP STATISTICS public.together;

-- drop column cars.maker
-- HAZARD deletes data: all values of cars.maker
ALTER TABLE public.cars DROP COLUMN maker;

-- create statistics together    sql/declared.sql:1
CREATE STATISTICS together ON year, model, (year + 1) FROM cars;
