-- rename table trips to rides
ALTER TABLE public.trips RENAME TO rides;
