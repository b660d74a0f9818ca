-- rename table trips_old to trips_2024    model.cs:10
ALTER TABLE public.trips_old RENAME TO trips_2024;
