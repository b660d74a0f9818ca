-- alter foreign key cars.cars_other_fkey    model.cs:6
ALTER TABLE public.cars ALTER CONSTRAINT cars_other_fkey NOT ENFORCED;
