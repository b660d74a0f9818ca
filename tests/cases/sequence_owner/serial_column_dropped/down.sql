-- create sequence cars_id_seq
CREATE SEQUENCE public.cars_id_seq AS integer;

-- add column cars.id
-- HAZARD rewrites table: cars is rewritten under an exclusive lock as each row gets a value of its own from nextval('public.cars_id_seq'::regclass)
ALTER TABLE public.cars ADD COLUMN id integer DEFAULT nextval('public.cars_id_seq'::regclass) NOT NULL;

-- create sequence owner cars_id_seq
ALTER SEQUENCE public.cars_id_seq OWNED BY public.cars.id;
