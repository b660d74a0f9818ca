-- alter table cars    model.cs:2
ALTER TABLE public.cars SET (toast.autovacuum_enabled=false);
