-- alter column cars.id    model.cs:4
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.id may not fit integer
-- HAZARD deletes data: the value that the identity of cars.id has reached is lost where it is not within 1 and 2147483647: it goes on from 1
SELECT setval('public.cars_id_seq', 1, false) FROM public.cars_id_seq WHERE last_value NOT BETWEEN 1 AND 2147483647;
ALTER TABLE public.cars
    ALTER COLUMN id SET NO MAXVALUE;
ALTER TABLE public.cars
    ALTER COLUMN id TYPE integer;
