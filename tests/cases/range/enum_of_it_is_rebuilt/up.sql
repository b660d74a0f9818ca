-- rename enum size to size__old
ALTER TYPE public.size RENAME TO size__old;

-- create enum size    model.cs:4
CREATE TYPE public.size AS ENUM (
    's',
    'm',
    'l'
);

-- rename range sizes to sizes__old
ALTER TYPE public.sizes RENAME TO sizes__old;
ALTER FUNCTION public.sizes(public.size__old, public.size__old) RENAME TO sizes__old;
ALTER FUNCTION public.sizes(public.size__old, public.size__old, text) RENAME TO sizes__old;
ALTER TYPE public.sizes_multirange RENAME TO sizes__old_multirange;
ALTER FUNCTION public.sizes_multirange() RENAME TO sizes__old_multirange;
ALTER FUNCTION public.sizes_multirange(public.sizes__old) RENAME TO sizes__old_multirange;
ALTER FUNCTION public.sizes_multirange(public.sizes__old[]) RENAME TO sizes__old_multirange;

-- create range sizes    model.cs:1
CREATE TYPE public.sizes AS RANGE (
    SUBTYPE = public.size
);

-- alter column shirts.sizes    model.cs:13
-- HAZARD rewrites table: shirts is rewritten under an exclusive lock
-- HAZARD may fail: a value of shirts.sizes may not fit public.sizes
ALTER TABLE public.shirts
    ALTER COLUMN sizes TYPE public.sizes USING sizes::text::public.sizes;

-- drop range sizes__old
DROP TYPE public.sizes__old;

-- drop enum size__old
DROP TYPE public.size__old;
