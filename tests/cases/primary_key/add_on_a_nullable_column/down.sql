-- drop primary key cars.cars_pkey    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT cars_pkey;

-- alter column cars.plate    model.cs:2
ALTER TABLE public.cars
    ALTER COLUMN plate DROP NOT NULL;
