INSERT INTO public.cars (id, model) VALUES (1, 'a');
