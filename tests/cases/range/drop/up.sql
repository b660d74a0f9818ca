-- drop range float_range
DROP TYPE public.float_range;
