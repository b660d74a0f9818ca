-- drop sequence owner cars_id_seq
ALTER SEQUENCE public.cars_id_seq OWNED BY NONE;

-- alter column cars.id    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN id DROP DEFAULT;

-- drop sequence cars_id_seq
-- HAZARD deletes data: the value that sequence cars_id_seq has reached is lost
DROP SEQUENCE public.cars_id_seq;
