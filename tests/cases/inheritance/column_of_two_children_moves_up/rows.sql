INSERT INTO public.cars VALUES (1, 4);
INSERT INTO public.bikes VALUES (2, 2);
