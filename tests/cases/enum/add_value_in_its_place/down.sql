-- rename enum size to size__old
ALTER TYPE public.size RENAME TO size__old;

-- drop enum size__old
DROP TYPE public.size__old;

-- create enum size    model.cs:2
CREATE TYPE public.size AS ENUM (
    'small',
    'large'
);
