-- alter sequence cars_id_seq    model.cs:5
ALTER SEQUENCE public.cars_id_seq
    AS integer;

-- alter column cars.id    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.id may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN id SET DEFAULT nextval('public.cars_id_seq'::regclass);
