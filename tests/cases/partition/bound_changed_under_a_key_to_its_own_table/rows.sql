INSERT INTO public.steps (id, kind, previous_id) VALUES (1, 1, NULL), (2, 1, 1);
