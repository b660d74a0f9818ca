CREATE TABLE public.cars (note text NOT NULL) WITH (toast.autovacuum_enabled=false, fillfactor=50);
