-- detach partition trips_2024
ALTER TABLE public.trips DETACH PARTITION public.trips_2024;

-- drop index trips_2024_day_idx
DROP INDEX public.trips_2024_day_idx;

-- drop primary key trips_2024.trips_2024_pkey
ALTER TABLE public.trips_2024 DROP CONSTRAINT trips_2024_pkey;

-- alter column trips_2024.id    model.cs:4
-- HAZARD rewrites table: trips_2024 is rewritten under an exclusive lock
ALTER TABLE public.trips_2024
    ALTER COLUMN id TYPE bigint;

-- drop table trips
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;

-- add column trips_2024.note    model.cs:5
ALTER TABLE public.trips_2024 ADD COLUMN note text;

-- drop column trips_2024.day
-- HAZARD deletes data: all values of trips_2024.day
ALTER TABLE public.trips_2024 DROP COLUMN day;
