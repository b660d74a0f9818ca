INSERT INTO public.cars VALUES (1, 'Reliant', 3), (2, 'Mini', 4);
INSERT INTO public.limousines VALUES (3, 'Long', 6, 12);
