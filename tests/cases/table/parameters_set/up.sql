-- alter table cars    model.cs:2
ALTER TABLE public.cars SET (autovacuum_vacuum_scale_factor='0.01', fillfactor=70);
