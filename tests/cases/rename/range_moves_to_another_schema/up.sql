-- rename range float_range to math.float_range    model.cs:1
ALTER TYPE public.float_range SET SCHEMA math;
ALTER FUNCTION public.float_range(double precision, double precision) SET SCHEMA math;
ALTER FUNCTION public.float_range(double precision, double precision, text) SET SCHEMA math;
ALTER TYPE public.float_multirange SET SCHEMA math;
ALTER FUNCTION public.float_multirange() SET SCHEMA math;
ALTER FUNCTION public.float_multirange(math.float_range) SET SCHEMA math;
ALTER FUNCTION public.float_multirange(math.float_range[]) SET SCHEMA math;
