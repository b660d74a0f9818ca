CREATE TABLE public.cars (id integer, note character varying(9));
ALTER TABLE public.cars ALTER COLUMN note SET STORAGE external, ALTER COLUMN note SET COMPRESSION pglz, ALTER COLUMN note SET STATISTICS 5;
