-- drop domain check address.has_zip    sql/declared.sql:3
ALTER DOMAIN public.address DROP CONSTRAINT has_zip;

-- drop attribute place.zip    sql/declared.sql:2
-- HAZARD deletes data: zip of all values of place
ALTER TYPE public.place DROP ATTRIBUTE zip;

-- drop domain check used_car.is_used    sql/declared.sql:1
ALTER DOMAIN public.used_car DROP CONSTRAINT is_used;

-- drop column cars.year    model.cs:2
-- HAZARD deletes data: all values of cars.year
ALTER TABLE public.cars DROP COLUMN year;
