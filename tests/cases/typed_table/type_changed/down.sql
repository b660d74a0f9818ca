-- reset typed table cars    sql/declared.sql:2
ALTER TABLE public.cars NOT OF;

-- drop attribute car.colour    sql/declared.sql:1
-- HAZARD deletes data: colour of all values of car
ALTER TYPE public.car DROP ATTRIBUTE colour;

-- alter attribute car.model    sql/declared.sql:1
ALTER TYPE public.car ALTER ATTRIBUTE model TYPE text;

-- add attribute car.year
ALTER TYPE public.car ADD ATTRIBUTE year integer;

-- alter column cars.model    sql/declared.sql:1
ALTER TABLE public.cars
    ALTER COLUMN model TYPE text;

-- add column cars.year
ALTER TABLE public.cars ADD COLUMN year integer;

-- drop column cars.colour    sql/declared.sql:1
-- HAZARD deletes data: all values of cars.colour
ALTER TABLE public.cars DROP COLUMN colour;

-- set typed table cars    sql/declared.sql:2
ALTER TABLE public.cars OF public.car;

-- create view years
CREATE VIEW years AS SELECT year FROM cars;
