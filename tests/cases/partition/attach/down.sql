-- detach partition trips_2024    model.cs:10
ALTER TABLE public.trips DETACH PARTITION public.trips_2024;
