-- alter column cars.id    model.cs:5
ALTER SEQUENCE public.numbers RENAME TO cars_id_seq;
