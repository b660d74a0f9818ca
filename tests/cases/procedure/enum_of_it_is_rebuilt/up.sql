-- rename enum mood to mood__old
ALTER TYPE public.mood RENAME TO mood__old;

-- drop procedure cheer(public.mood__old)
DROP PROCEDURE public.cheer(public.mood__old);

-- drop enum mood__old
DROP TYPE public.mood__old;

-- create enum mood    sql/declared.sql:1
CREATE TYPE public.mood AS ENUM (
    'sad',
    'happy'
);

-- create procedure cheer(public.mood)    sql/declared.sql:2
CREATE PROCEDURE cheer(m mood) LANGUAGE plpgsql AS $$ BEGIN END $$;
