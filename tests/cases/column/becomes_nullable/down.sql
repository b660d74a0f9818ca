-- alter column cars.make    model.cs:2
-- HAZARD invents values: the rows of cars that hold NULL get '' as make
-- HAZARD rewrites table: these rows of cars are updated, and its triggers fire
-- HAZARD blocks reads: cars while its rows are checked for NULL
UPDATE public.cars SET make = '' WHERE make IS NULL;
ALTER TABLE public.cars
    ALTER COLUMN make SET NOT NULL;
