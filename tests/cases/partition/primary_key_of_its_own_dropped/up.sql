-- drop primary key trips_2024.trips_2024_pkey
ALTER TABLE public.trips_2024 DROP CONSTRAINT trips_2024_pkey;

-- alter column trips_2024.id
ALTER TABLE public.trips_2024
    ALTER COLUMN id DROP NOT NULL;
