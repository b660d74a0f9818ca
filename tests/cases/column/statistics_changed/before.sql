CREATE TABLE public.cars (id integer, note text);
ALTER TABLE public.cars ALTER COLUMN note SET STATISTICS 500, ALTER COLUMN note SET (n_distinct=-0.5);
