-- detach partition trips_2024
ALTER TABLE public.trips DETACH PARTITION public.trips_2024;
