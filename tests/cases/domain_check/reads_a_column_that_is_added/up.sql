-- add attribute place.zip    sql/declared.sql:2
ALTER TYPE public.place ADD ATTRIBUTE zip text;

-- add domain check address.has_zip    sql/declared.sql:3
ALTER DOMAIN public.address ADD CONSTRAINT has_zip CHECK ((VALUE).zip <> '');

-- add column cars.year    model.cs:2
ALTER TABLE public.cars ADD COLUMN year integer;

-- add domain check used_car.is_used    sql/declared.sql:1
ALTER DOMAIN public.used_car ADD CONSTRAINT is_used CHECK ((VALUE).year < 2020);
