CREATE TABLE public.cars (make text NOT NULL);
CREATE INDEX by_make ON public.cars (make, lower(make));
ALTER INDEX public.by_make ALTER COLUMN 2 SET STATISTICS 100;
