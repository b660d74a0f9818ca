-- create sequence numbers    model.cs:1
CREATE SEQUENCE public.numbers;

-- alter column cars.id    model.cs:7
ALTER TABLE public.cars
    ALTER COLUMN id DROP IDENTITY,
    ALTER COLUMN id SET DEFAULT nextval('numbers');
SELECT setval('public.numbers', max(id)) FROM public.cars HAVING max(id) >= (SELECT last_value FROM public.numbers);
