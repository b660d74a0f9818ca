-- alter column trips_2024.note
ALTER TABLE public.trips_2024
    ALTER COLUMN note DROP DEFAULT,
    ALTER COLUMN note DROP NOT NULL;
