-- drop sequence owner cars_id_seq    model.cs:4
ALTER SEQUENCE public.cars_id_seq OWNED BY NONE;

-- alter column cars.id    model.cs:4
ALTER TABLE public.cars
    ALTER COLUMN id DROP DEFAULT;

-- drop sequence cars_id_seq    model.cs:4
-- HAZARD deletes data: the value that sequence cars_id_seq has reached is lost
DROP SEQUENCE public.cars_id_seq;
