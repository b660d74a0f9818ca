-- rename range math.float_range to float_range
ALTER TYPE math.float_range SET SCHEMA public;
ALTER FUNCTION math.float_range(double precision, double precision) SET SCHEMA public;
ALTER FUNCTION math.float_range(double precision, double precision, text) SET SCHEMA public;
ALTER TYPE math.float_multirange SET SCHEMA public;
ALTER FUNCTION math.float_multirange() SET SCHEMA public;
ALTER FUNCTION math.float_multirange(public.float_range) SET SCHEMA public;
ALTER FUNCTION math.float_multirange(public.float_range[]) SET SCHEMA public;
