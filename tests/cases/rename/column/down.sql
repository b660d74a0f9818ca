-- rename column cars.colour to cars.color
ALTER TABLE public.cars RENAME COLUMN colour TO color;
