-- drop sequence owner numbers    model.cs:4
ALTER SEQUENCE public.numbers OWNED BY NONE;

-- drop table cars    model.cs:2
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop sequence numbers    model.cs:4
-- HAZARD deletes data: the value that sequence numbers has reached is lost
DROP SEQUENCE public.numbers;
