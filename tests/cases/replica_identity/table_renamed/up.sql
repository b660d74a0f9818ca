-- rename table autos to cars    model.cs:3
ALTER TABLE public.autos RENAME TO cars;

-- alter column cars.id    model.cs:5
ALTER SEQUENCE public.autos_id_seq RENAME TO cars_id_seq;
