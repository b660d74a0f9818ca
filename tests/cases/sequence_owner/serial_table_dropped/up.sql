-- drop sequence owner cars_id_seq
ALTER SEQUENCE public.cars_id_seq OWNED BY NONE;

-- drop table cars
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop sequence cars_id_seq
-- HAZARD deletes data: the value that sequence cars_id_seq has reached is lost
DROP SEQUENCE public.cars_id_seq;
