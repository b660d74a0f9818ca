-- alter table cars    model.cs:2
ALTER TABLE public.cars RESET (fillfactor, toast.autovacuum_enabled);
