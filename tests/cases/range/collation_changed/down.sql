-- rename range text_range to text_range__old
ALTER TYPE public.text_range RENAME TO text_range__old;
ALTER FUNCTION public.text_range(text, text) RENAME TO text_range__old;
ALTER FUNCTION public.text_range(text, text, text) RENAME TO text_range__old;
ALTER TYPE public.text_multirange RENAME TO text_multirange__old;
ALTER FUNCTION public.text_multirange() RENAME TO text_multirange__old;
ALTER FUNCTION public.text_multirange(public.text_range__old) RENAME TO text_multirange__old;
ALTER FUNCTION public.text_multirange(public.text_range__old[]) RENAME TO text_multirange__old;

-- drop range text_range__old
DROP TYPE public.text_range__old;

-- create range text_range    model.cs:1
CREATE TYPE public.text_range AS RANGE (
    SUBTYPE = text,
    COLLATION = "C"
);
