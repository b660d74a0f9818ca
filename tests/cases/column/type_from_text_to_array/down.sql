-- alter column cars.colours    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD deletes data: cars.colours keeps only what fits text: several elements become one text with commas between them
ALTER TABLE public.cars
    ALTER COLUMN colours TYPE text USING array_to_string(colours, ',');
