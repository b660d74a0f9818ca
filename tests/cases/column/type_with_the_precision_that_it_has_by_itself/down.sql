-- alter column cars.left_at    model.cs:14
ALTER TABLE public.cars
    ALTER COLUMN left_at TYPE timestamp(6) without time zone;

-- alter column cars.opens    model.cs:8
ALTER TABLE public.cars
    ALTER COLUMN opens TYPE time without time zone;

-- alter column cars.seen    model.cs:11
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD deletes data: cars.seen keeps only what fits timestamp(3) with time zone: fractions of a second are rounded to 3 digits
ALTER TABLE public.cars
    ALTER COLUMN seen TYPE timestamp(3) with time zone;

-- alter column cars.sold    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN sold TYPE timestamp without time zone;
