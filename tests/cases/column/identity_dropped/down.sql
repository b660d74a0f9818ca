-- alter column cars.id    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('public.cars', 'id'), max(id)) FROM public.cars HAVING count(id) > 0;
