-- drop index by_calc    model.cs:1
DROP INDEX public.by_calc;

-- create function calc(bigint)    sql/declared.sql:1
CREATE FUNCTION calc(x bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT x::integer + 1 $$;

-- alter column nums.v    model.cs:6
ALTER TABLE public.nums
    ALTER COLUMN v DROP DEFAULT;

-- drop function calc(integer)
DROP FUNCTION public.calc(integer);

-- alter column nums.v    model.cs:6
ALTER TABLE public.nums
    ALTER COLUMN v SET DEFAULT calc(1);

-- create index by_calc    model.cs:1
-- HAZARD blocks writes: nums while by_calc is built
CREATE INDEX by_calc ON public.nums ((calc(id)));
