-- alter column cars.id    model.cs:5
-- HAZARD deletes data: the value that the identity of cars.id has reached is lost where it is not within 10 and 99990: it goes on from 1000
SELECT setval('public.cars_id_seq', 1000, false) FROM public.cars_id_seq WHERE last_value NOT BETWEEN 10 AND 99990;
ALTER TABLE public.cars
    ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 10 SET MINVALUE 10 SET MAXVALUE 99990 SET START WITH 1000 SET CACHE 5 SET CYCLE;
