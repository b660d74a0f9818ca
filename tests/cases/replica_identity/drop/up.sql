-- reset replica identity cars
ALTER TABLE public.cars REPLICA IDENTITY DEFAULT;
