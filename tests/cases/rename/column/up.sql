-- rename column cars.color to cars.colour    model.cs:7
ALTER TABLE public.cars RENAME COLUMN color TO colour;
