-- alter enum colour    model.cs:2
ALTER TYPE public.colour ADD VALUE 'blue';

-- next revision
-- alter column cars.colour    model.cs:10
ALTER TABLE public.cars
    ALTER COLUMN colour SET DEFAULT 'blue';
