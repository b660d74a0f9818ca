-- alter column cars.id    model.cs:7
ALTER TABLE public.cars
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('public.cars', 'id'), max(id)) FROM public.cars HAVING count(id) > 0;

-- drop sequence numbers    model.cs:1
-- HAZARD deletes data: the value that sequence numbers has reached is lost
DROP SEQUENCE public.numbers;
