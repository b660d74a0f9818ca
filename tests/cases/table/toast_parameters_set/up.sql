-- alter table cars    model.cs:2
ALTER TABLE public.cars SET (fillfactor=50, toast.autovacuum_enabled=false);
