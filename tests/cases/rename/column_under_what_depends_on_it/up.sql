-- rename column cars.color to cars.colour    model.cs:9
ALTER TABLE public.cars RENAME COLUMN color TO colour;

-- rename unique cars.cars_color_key to cars.cars_colour_key    model.cs:8
ALTER TABLE public.cars RENAME CONSTRAINT cars_color_key TO cars_colour_key;

-- rename check cars.cars_color_check to cars.cars_colour_check    model.cs:8
ALTER TABLE public.cars RENAME CONSTRAINT cars_color_check TO cars_colour_check;

-- rename foreign key cars.cars_color_fkey to cars.cars_colour_fkey    model.cs:8
ALTER TABLE public.cars RENAME CONSTRAINT cars_color_fkey TO cars_colour_fkey;
