-- alter column cars.colour    model.cs:8
-- HAZARD invents values: the rows of cars that hold NULL get 'red'::text as colour
-- HAZARD rewrites table: these rows of cars are updated, and its triggers fire
-- HAZARD blocks reads: cars while its rows are checked for NULL
UPDATE public.cars SET colour = 'red'::text WHERE colour IS NULL;
ALTER TABLE public.cars
    ALTER COLUMN colour SET NOT NULL;

-- alter column cars.doors    model.cs:6
-- HAZARD invents values: the rows of cars that hold NULL get 0 as doors
-- HAZARD rewrites table: these rows of cars are updated, and its triggers fire
-- HAZARD blocks reads: cars while its rows are checked for NULL
UPDATE public.cars SET doors = 0 WHERE doors IS NULL;
ALTER TABLE public.cars
    ALTER COLUMN doors SET NOT NULL;
