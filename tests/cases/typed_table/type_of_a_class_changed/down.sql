-- reset typed table cars    sql/declared.sql:1
ALTER TABLE public.cars NOT OF;

-- drop attribute car.colour    model.cs:9
-- HAZARD deletes data: colour of all values of car
ALTER TYPE public.car DROP ATTRIBUTE colour;

-- alter attribute car.model    model.cs:7
ALTER TYPE public.car ALTER ATTRIBUTE model TYPE text;

-- add attribute car.year
ALTER TYPE public.car ADD ATTRIBUTE year integer;

-- alter column cars.model    model.cs:19
ALTER TABLE public.cars
    ALTER COLUMN model TYPE text;

-- add column cars.year
ALTER TABLE public.cars ADD COLUMN year integer;

-- drop column cars.colour    model.cs:21
-- HAZARD deletes data: all values of cars.colour
ALTER TABLE public.cars DROP COLUMN colour;

-- set typed table cars    sql/declared.sql:1
ALTER TABLE public.cars OF public.car;
