-- alter column cars.note    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN note SET STATISTICS 0,
    ALTER COLUMN note RESET (n_distinct),
    ALTER COLUMN note SET (n_distinct_inherited=9);
