-- alter column cars.id    model.cs:5
ALTER SEQUENCE public.cars_id_seq RENAME TO numbers;
