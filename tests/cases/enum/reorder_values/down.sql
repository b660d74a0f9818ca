-- rename enum size to size__old
ALTER TYPE public.size RENAME TO size__old;

-- create enum size    model.cs:2
CREATE TYPE public.size AS ENUM (
    'large',
    'small'
);

-- alter column shirts.size    model.cs:5
-- HAZARD rewrites table: shirts is rewritten under an exclusive lock
ALTER TABLE public.shirts
    ALTER COLUMN size TYPE public.size USING size::text::public.size;

-- drop enum size__old
DROP TYPE public.size__old;
