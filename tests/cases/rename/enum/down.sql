-- rename enum colour to color
ALTER TYPE public.colour RENAME TO color;
