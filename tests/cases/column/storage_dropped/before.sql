CREATE TABLE public.cars (id integer, note text);
ALTER TABLE public.cars ALTER COLUMN note SET STORAGE external;
