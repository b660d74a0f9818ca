-- rename enum colour to colour__old
ALTER TYPE public.colour RENAME TO colour__old;

-- drop enum colour__old
DROP TYPE public.colour__old;

-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red'
);
COMMENT ON TYPE public.colour IS 'a colour';
