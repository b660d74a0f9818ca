-- alter table cars    model.cs:2
ALTER TABLE public.cars RESET (autovacuum_vacuum_scale_factor, fillfactor);
