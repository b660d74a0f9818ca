-- rename sequence cars_id_seq to cars_number_seq
ALTER SEQUENCE public.cars_id_seq RENAME TO cars_number_seq;

-- rename column cars.id to cars.number
ALTER TABLE public.cars RENAME COLUMN id TO number;
