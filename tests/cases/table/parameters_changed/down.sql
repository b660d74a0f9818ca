-- alter table cars    model.cs:2
ALTER TABLE public.cars RESET (toast_tuple_target);
ALTER TABLE public.cars SET (autovacuum_enabled=false, fillfactor=70);
