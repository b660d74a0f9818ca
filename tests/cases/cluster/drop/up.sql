-- reset cluster cars
ALTER TABLE public.cars SET WITHOUT CLUSTER;
