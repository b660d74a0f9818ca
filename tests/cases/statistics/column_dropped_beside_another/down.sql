-- drop statistics together    sql/declared.sql:1
DROP STATISTICS public.together;

-- add column cars.maker
ALTER TABLE public.cars ADD COLUMN maker text;

-- create statistics together    sql/declared.sql:1
CREATE STATISTICS together ON maker, model, (year + 1) FROM cars;
