-- drop sequence owner cars_number_seq    model.cs:4
ALTER SEQUENCE public.cars_number_seq OWNED BY NONE;

-- drop table cars    model.cs:2
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop sequence cars_number_seq    model.cs:4
-- HAZARD deletes data: the value that sequence cars_number_seq has reached is lost
DROP SEQUENCE public.cars_number_seq;
