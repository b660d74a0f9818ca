-- alter column cars.age    model.cs:2
ALTER TABLE public.cars
    ALTER COLUMN age DROP EXPRESSION;
