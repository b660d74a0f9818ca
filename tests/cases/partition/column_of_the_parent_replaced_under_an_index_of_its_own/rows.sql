INSERT INTO public.trips (id, day) VALUES (1, '2024-02-03');
