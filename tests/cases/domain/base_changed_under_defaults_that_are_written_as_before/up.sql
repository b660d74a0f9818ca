-- rename domain code to code__old
ALTER DOMAIN public.code RENAME TO code__old;

-- create domain code    model.cs:1
CREATE DOMAIN public.code AS character varying(20) DEFAULT 'x'
    CONSTRAINT code_check CHECK (VALUE <> '');

-- alter column jobs.a    model.cs:8
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.a may not fit public.code
ALTER TABLE public.jobs
    ALTER COLUMN a TYPE public.code USING a::text::public.code;

-- alter column jobs.b    model.cs:10
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.b may not fit public.code
ALTER TABLE public.jobs
    ALTER COLUMN b DROP DEFAULT,
    ALTER COLUMN b TYPE public.code USING b::text::public.code,
    ALTER COLUMN b SET DEFAULT 'q';

-- drop domain code__old
DROP DOMAIN public.code__old;
