-- add column cars.note    model.cs:5
ALTER TABLE public.cars ADD COLUMN note text COMPRESSION pglz;
ALTER TABLE public.cars
    ALTER COLUMN note SET STORAGE EXTERNAL,
    ALTER COLUMN note SET STATISTICS 5;
