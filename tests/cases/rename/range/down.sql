-- rename range interval_of_floats to float_range
ALTER TYPE public.interval_of_floats RENAME TO float_range;
ALTER FUNCTION public.interval_of_floats(double precision, double precision) RENAME TO float_range;
ALTER FUNCTION public.interval_of_floats(double precision, double precision, text) RENAME TO float_range;
ALTER TYPE public.interval_of_floats_multirange RENAME TO float_multirange;
ALTER FUNCTION public.interval_of_floats_multirange() RENAME TO float_multirange;
ALTER FUNCTION public.interval_of_floats_multirange(public.float_range) RENAME TO float_multirange;
ALTER FUNCTION public.interval_of_floats_multirange(public.float_range[]) RENAME TO float_multirange;

-- rename range words to text_range
ALTER TYPE public.words RENAME TO text_range;
ALTER FUNCTION public.words(text, text) RENAME TO text_range;
ALTER FUNCTION public.words(text, text, text) RENAME TO text_range;
