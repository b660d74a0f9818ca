-- drop column cars.next    model.cs:7
ALTER TABLE public.cars DROP COLUMN next;

-- add column cars.age    model.cs:10
ALTER TABLE public.cars ADD COLUMN age integer GENERATED ALWAYS AS (2020 - year) VIRTUAL;

-- add column cars.next    model.cs:7
ALTER TABLE public.cars ADD COLUMN next integer GENERATED ALWAYS AS (year + 1) VIRTUAL;
