-- alter column rides.took    model.cs:7
ALTER TABLE public.rides
    ALTER COLUMN took TYPE interval;

-- alter column rides.waited    model.cs:10
ALTER TABLE public.rides
    ALTER COLUMN waited TYPE interval(3);
