INSERT INTO public.trips_2024 (id, day) VALUES (1, '2024-02-03');
