INSERT INTO public.cars VALUES (1, 3, 'Reliant'), (2, 4, 'Mini');
INSERT INTO public.limousines VALUES (3, 6, 'Long', 12);
