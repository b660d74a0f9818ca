-- rename column cars.number to cars.id    model.cs:4
ALTER TABLE public.cars RENAME COLUMN number TO id;

-- alter column cars.id    model.cs:4
ALTER SEQUENCE public.cars_number_seq RENAME TO cars_id_seq;
