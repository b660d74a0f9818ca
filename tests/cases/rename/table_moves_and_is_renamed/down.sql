-- create schema old
CREATE SCHEMA old;

-- rename table cars to old.autos
ALTER TABLE public.cars SET SCHEMA old;
ALTER TABLE old.cars RENAME TO autos;

-- rename sequence old.cars_id_seq to old.autos_id_seq
ALTER SEQUENCE old.cars_id_seq RENAME TO autos_id_seq;

-- rename primary key old.autos.cars_pkey to old.autos.autos_pkey
ALTER TABLE old.autos RENAME CONSTRAINT cars_pkey TO autos_pkey;
