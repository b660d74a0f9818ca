-- detach partition trips_2024    model.cs:13
ALTER TABLE public.trips DETACH PARTITION public.trips_2024;

-- drop index trips_2024_day_idx
DROP INDEX public.trips_2024_day_idx;

-- drop check trips_2024.positive
ALTER TABLE public.trips_2024 DROP CONSTRAINT positive;

-- drop primary key trips_2024.trips_2024_pkey
ALTER TABLE public.trips_2024 DROP CONSTRAINT trips_2024_pkey;

-- alter column trips_2024.id
ALTER TABLE public.trips_2024
    ALTER COLUMN id DROP NOT NULL;

-- add column trips_2024.other
ALTER TABLE public.trips_2024 ADD COLUMN other text;

-- drop column trips_2024.note
-- HAZARD deletes data: all values of trips_2024.note
ALTER TABLE public.trips_2024 DROP COLUMN note;
