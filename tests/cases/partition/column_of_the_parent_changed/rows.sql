INSERT INTO public.trips (id, day, note) VALUES (1, '2024-02-03', 'a');
