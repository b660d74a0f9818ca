-- rename column cars.id to cars.number
ALTER TABLE public.cars RENAME COLUMN id TO number;

-- alter column cars.number
ALTER SEQUENCE public.cars_id_seq RENAME TO cars_number_seq;
