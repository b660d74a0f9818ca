INSERT INTO public.cars VALUES (1, '3'), (2, NULL);
