-- drop table defaults    model.cs:4
-- HAZARD deletes data: all rows of defaults
DROP TABLE public.defaults;

-- drop sequence numbers    model.cs:1
-- HAZARD deletes data: the value that sequence numbers has reached is lost
DROP SEQUENCE public.numbers;
