-- reset cluster cars    model.cs:1
ALTER TABLE public.cars SET WITHOUT CLUSTER;
