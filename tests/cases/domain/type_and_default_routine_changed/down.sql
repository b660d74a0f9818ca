-- rename domain code to code__old
ALTER DOMAIN public.code RENAME TO code__old;

-- alter domain code__old
ALTER DOMAIN public.code__old DROP DEFAULT;

-- create function next_code()
CREATE FUNCTION next_code() RETURNS text LANGUAGE sql AS $$ SELECT 'a' $$;

-- alter column parts.note    sql/declared.sql:3
ALTER TABLE public.parts
    ALTER COLUMN note DROP DEFAULT;

-- drop function next_code(integer)    sql/declared.sql:1
DROP FUNCTION public.next_code(integer);

-- create domain code    sql/declared.sql:2
CREATE DOMAIN public.code AS text DEFAULT public.next_code()
    CONSTRAINT code_check CHECK ((length(VALUE) > 0));

-- alter column parts.code    sql/declared.sql:2
-- HAZARD rewrites table: parts is rewritten under an exclusive lock
-- HAZARD may fail: a value of parts.code may not fit public.code
ALTER TABLE public.parts
    ALTER COLUMN code TYPE public.code USING code::text::public.code;

-- drop domain code__old
DROP DOMAIN public.code__old;

-- alter column parts.note    sql/declared.sql:3
ALTER TABLE public.parts
    ALTER COLUMN note SET DEFAULT public.next_code();
