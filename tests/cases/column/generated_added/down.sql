-- drop column cars.age    model.cs:2
ALTER TABLE public.cars DROP COLUMN age;
