-- alter column cars.id    model.cs:2
ALTER TABLE public.cars
    ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE public.cars_id_seq AS integer;
ALTER TABLE public.cars
    ALTER COLUMN id SET DEFAULT nextval('public.cars_id_seq'::regclass);
SELECT setval('public.cars_id_seq', max(id)) FROM public.cars HAVING max(id) >= (SELECT last_value FROM public.cars_id_seq);

-- create sequence owner cars_id_seq
ALTER SEQUENCE public.cars_id_seq OWNED BY public.cars.id;
