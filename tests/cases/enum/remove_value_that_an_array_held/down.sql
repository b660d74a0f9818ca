-- alter enum color    model.cs:2
ALTER TYPE public.color ADD VALUE 'green' BEFORE 'blue';

-- next revision
-- alter column cars.colors    model.cs:15
ALTER TABLE public.cars
    ALTER COLUMN colors SET DEFAULT '{red,green}'::public.color[];
