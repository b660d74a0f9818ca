-- create table cars    model.cs:2
CREATE TABLE public.cars (
    id integer,
    note text COMPRESSION pglz
);
ALTER TABLE public.cars
    ALTER COLUMN note SET STORAGE EXTERNAL,
    ALTER COLUMN note SET STATISTICS 5;
