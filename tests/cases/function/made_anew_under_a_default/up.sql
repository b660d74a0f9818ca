-- alter column nums.v    model.cs:6
ALTER TABLE public.nums
    ALTER COLUMN v DROP DEFAULT;

-- drop function calc(integer)    sql/declared.sql:1
DROP FUNCTION public.calc(integer);

-- create function calc(integer)    sql/declared.sql:1
CREATE FUNCTION calc(x integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT x::bigint + 2 $$;

-- alter column nums.v    model.cs:6
ALTER TABLE public.nums
    ALTER COLUMN v SET DEFAULT calc(1);
