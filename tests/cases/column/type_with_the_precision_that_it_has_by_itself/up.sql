-- alter column cars.left_at    model.cs:14
ALTER TABLE public.cars
    ALTER COLUMN left_at TYPE timestamp without time zone;

-- alter column cars.opens    model.cs:8
ALTER TABLE public.cars
    ALTER COLUMN opens TYPE time(6) without time zone;

-- alter column cars.seen    model.cs:11
ALTER TABLE public.cars
    ALTER COLUMN seen TYPE timestamp(6) with time zone;

-- alter column cars.sold    model.cs:5
ALTER TABLE public.cars
    ALTER COLUMN sold TYPE timestamp(6) without time zone;
