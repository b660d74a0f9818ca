-- drop column setting v.id    sql/declared.sql:1
ALTER VIEW public.v
    ALTER COLUMN id DROP DEFAULT;

-- drop column setting v.model    sql/declared.sql:1
ALTER VIEW public.v
    ALTER COLUMN model DROP DEFAULT;

-- drop function some_model()    sql/declared.sql:2
DROP FUNCTION public.some_model();

-- drop sequence numbers    sql/declared.sql:3
-- HAZARD deletes data: the value that sequence numbers has reached is lost
DROP SEQUENCE public.numbers;

-- add column setting v.model    sql/declared.sql:1
ALTER VIEW public.v
    ALTER COLUMN model SET DEFAULT 'old'::text;
