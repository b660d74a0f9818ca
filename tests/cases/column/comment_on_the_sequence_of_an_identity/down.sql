-- drop table owners    model.cs:9
-- HAZARD deletes data: all rows of owners
DROP TABLE public.owners;

-- alter column cars.id    model.cs:4
COMMENT ON SEQUENCE public.cars_id_seq IS NULL;
