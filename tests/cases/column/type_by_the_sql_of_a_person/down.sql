-- alter column cars.made    model.cs:6
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD deletes data: cars.made keeps only what the SQL that is given for it makes of a value
-- HAZARD may fail: a value of cars.made may not be one that the SQL that is given for it can convert
ALTER TABLE public.cars
    ALTER COLUMN made TYPE integer USING extract(epoch FROM made)::integer;

-- alter column cars.owner    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD deletes data: cars.owner keeps only what the SQL that is given for it makes of a value
-- HAZARD may fail: a value of cars.owner may not be one that the SQL that is given for it can convert
ALTER TABLE public.cars
    ALTER COLUMN owner TYPE uuid USING lpad(to_hex(owner), 32, '0')::uuid;

-- alter column cars.tags    model.cs:4
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD deletes data: cars.tags keeps only what the SQL that is given for it makes of a value
-- HAZARD may fail: a value of cars.tags may not be one that the SQL that is given for it can convert
ALTER TABLE public.cars
    ALTER COLUMN tags TYPE text USING array_to_string(tags, ',');
