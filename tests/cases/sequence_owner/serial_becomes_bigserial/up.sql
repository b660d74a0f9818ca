-- alter sequence cars_id_seq    model.cs:5
ALTER SEQUENCE public.cars_id_seq
    AS bigint;

-- alter column cars.id    model.cs:5
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET DEFAULT nextval('public.cars_id_seq'::regclass);
