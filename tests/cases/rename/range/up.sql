-- rename range float_range to interval_of_floats    model.cs:1
ALTER TYPE public.float_range RENAME TO interval_of_floats;
ALTER FUNCTION public.float_range(double precision, double precision) RENAME TO interval_of_floats;
ALTER FUNCTION public.float_range(double precision, double precision, text) RENAME TO interval_of_floats;
ALTER TYPE public.float_multirange RENAME TO interval_of_floats_multirange;
ALTER FUNCTION public.float_multirange() RENAME TO interval_of_floats_multirange;
ALTER FUNCTION public.float_multirange(public.interval_of_floats) RENAME TO interval_of_floats_multirange;
ALTER FUNCTION public.float_multirange(public.interval_of_floats[]) RENAME TO interval_of_floats_multirange;

-- rename range text_range to words    model.cs:2
ALTER TYPE public.text_range RENAME TO words;
ALTER FUNCTION public.text_range(text, text) RENAME TO words;
ALTER FUNCTION public.text_range(text, text, text) RENAME TO words;
