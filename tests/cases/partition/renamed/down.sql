-- rename table trips_2024 to trips_old
ALTER TABLE public.trips_2024 RENAME TO trips_old;
