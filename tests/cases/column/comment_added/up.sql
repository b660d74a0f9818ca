-- alter column cars.make    model.cs:5
COMMENT ON COLUMN public.cars.make IS 'Who made it? Don''t ask.';
