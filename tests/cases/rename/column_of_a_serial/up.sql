-- rename sequence cars_number_seq to cars_id_seq    model.cs:5
ALTER SEQUENCE public.cars_number_seq RENAME TO cars_id_seq;

-- rename column cars.number to cars.id    model.cs:5
ALTER TABLE public.cars RENAME COLUMN number TO id;
