-- alter column rides.took    model.cs:7
-- HAZARD rewrites table: rides is rewritten under an exclusive lock
-- HAZARD deletes data: rides.took keeps only what fits interval day to second(3): fractions of a second are rounded to 3 digits
ALTER TABLE public.rides
    ALTER COLUMN took TYPE interval day to second(3);

-- alter column rides.waited    model.cs:10
-- HAZARD rewrites table: rides is rewritten under an exclusive lock
-- HAZARD deletes data: rides.waited keeps only what fits interval hour to minute: what is smaller than a minute is cut off
ALTER TABLE public.rides
    ALTER COLUMN waited TYPE interval hour to minute;
