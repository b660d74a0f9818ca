INSERT INTO public.rides (id, day) VALUES (1, '2024-02-03');
