-- alter table cars    model.cs:2
ALTER TABLE public.cars RESET (autovacuum_enabled);
ALTER TABLE public.cars SET (fillfactor=80, toast_tuple_target=4096);
