INSERT INTO public.vehicles (wheels) VALUES (4);
INSERT INTO public.cars (code, model) VALUES (1, 'a');
