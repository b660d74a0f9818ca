-- reset typed table cars    sql/declared.sql:1
ALTER TABLE public.cars NOT OF;

-- drop attribute car.year
-- HAZARD deletes data: year of all values of car
ALTER TYPE public.car DROP ATTRIBUTE year;

-- add attribute car.colour    model.cs:9
ALTER TYPE public.car ADD ATTRIBUTE colour text;

-- alter attribute car.model    model.cs:7
ALTER TYPE public.car ALTER ATTRIBUTE model TYPE character varying(20);

-- add column cars.colour    model.cs:21
ALTER TABLE public.cars ADD COLUMN colour text;

-- drop column cars.year
-- HAZARD deletes data: all values of cars.year
ALTER TABLE public.cars DROP COLUMN year;

-- alter column cars.model    model.cs:19
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.model may not fit character varying(20)
ALTER TABLE public.cars
    ALTER COLUMN model TYPE character varying(20);

-- set typed table cars    sql/declared.sql:1
ALTER TABLE public.cars OF public.car;
