-- drop sequence owner cars_id_seq
ALTER SEQUENCE public.cars_id_seq OWNED BY NONE;

-- drop column cars.id
-- HAZARD deletes data: all values of cars.id
ALTER TABLE public.cars DROP COLUMN id;

-- drop sequence cars_id_seq
-- HAZARD deletes data: the value that sequence cars_id_seq has reached is lost
DROP SEQUENCE public.cars_id_seq;
