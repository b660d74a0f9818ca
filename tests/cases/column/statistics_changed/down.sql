-- alter column cars.note    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN note SET STATISTICS 500,
    ALTER COLUMN note RESET (n_distinct_inherited),
    ALTER COLUMN note SET (n_distinct='-0.5');
