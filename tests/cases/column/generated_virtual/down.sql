-- drop column cars.age    model.cs:10
ALTER TABLE public.cars DROP COLUMN age;

-- drop column cars.next    model.cs:7
ALTER TABLE public.cars DROP COLUMN next;

-- add column cars.next    model.cs:7
-- HAZARD rewrites table: cars is rewritten under an exclusive lock to compute next
ALTER TABLE public.cars ADD COLUMN next integer GENERATED ALWAYS AS ((year + 1)) STORED;
