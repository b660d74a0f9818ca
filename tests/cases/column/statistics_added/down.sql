-- alter column cars.note    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN note SET STATISTICS -1,
    ALTER COLUMN note RESET (n_distinct);
