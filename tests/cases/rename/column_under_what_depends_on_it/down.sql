-- rename column cars.colour to cars.color
ALTER TABLE public.cars RENAME COLUMN colour TO color;

-- rename unique cars.cars_colour_key to cars.cars_color_key
ALTER TABLE public.cars RENAME CONSTRAINT cars_colour_key TO cars_color_key;

-- rename check cars.cars_colour_check to cars.cars_color_check
ALTER TABLE public.cars RENAME CONSTRAINT cars_colour_check TO cars_color_check;

-- rename foreign key cars.cars_colour_fkey to cars.cars_color_fkey
ALTER TABLE public.cars RENAME CONSTRAINT cars_colour_fkey TO cars_color_fkey;
