-- drop domain check pos.pos_check    model.cs:1
ALTER DOMAIN public.pos DROP CONSTRAINT pos_check;

-- alter domain pos    model.cs:1
ALTER DOMAIN public.pos DROP DEFAULT;

-- drop function calc(integer)    sql/declared.sql:1
DROP FUNCTION public.calc(integer);

-- create function calc(integer)    sql/declared.sql:1
CREATE FUNCTION calc(x integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT x::bigint + 2 $$;

-- alter domain pos    model.cs:1
ALTER DOMAIN public.pos SET DEFAULT calc(3);

-- add domain check pos.pos_check    model.cs:1
-- HAZARD blocks writes: nums while rows are checked
-- HAZARD may fail: a column of pos may hold values that break pos_check
ALTER DOMAIN public.pos ADD CONSTRAINT pos_check CHECK (calc(VALUE) > 0);
