-- alter column trips_2024.note    model.cs:13
ALTER TABLE public.trips_2024
    ALTER COLUMN note DROP DEFAULT,
    ALTER COLUMN note DROP NOT NULL;
