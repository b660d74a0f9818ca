INSERT INTO public.cars VALUES (7);
