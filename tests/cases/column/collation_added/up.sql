-- alter column cars.make    model.cs:6
-- HAZARD blocks reads: cars while ix_cars_make is built anew
ALTER TABLE public.cars
    ALTER COLUMN make DROP DEFAULT,
    ALTER COLUMN make TYPE text COLLATE "C",
    ALTER COLUMN make SET DEFAULT 'Ford';
