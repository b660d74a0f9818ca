-- alter column cars.id    model.cs:4
ALTER SEQUENCE public.numbers RENAME TO cars_id_seq;
