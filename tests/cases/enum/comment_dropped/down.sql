-- alter enum colour    model.cs:2
COMMENT ON TYPE public.colour IS 'a colour';
