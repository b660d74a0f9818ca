-- alter range float_range    model.cs:1
COMMENT ON TYPE public.float_range IS 'one';
