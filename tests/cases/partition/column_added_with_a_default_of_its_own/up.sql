-- add column trips.note    model.cs:7
ALTER TABLE public.trips ADD COLUMN note text;

-- alter column trips_2024.note    model.cs:13
ALTER TABLE public.trips_2024
    ALTER COLUMN note SET DEFAULT 'x';
