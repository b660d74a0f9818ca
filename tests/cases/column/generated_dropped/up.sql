-- drop column cars.age
ALTER TABLE public.cars DROP COLUMN age;
