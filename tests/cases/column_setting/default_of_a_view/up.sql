-- create sequence numbers    sql/declared.sql:3
CREATE SEQUENCE public.numbers;

-- create function some_model()    sql/declared.sql:2
CREATE FUNCTION some_model() RETURNS text LANGUAGE sql AS $$ SELECT 'Beetle' $$;

-- add column setting v.id    sql/declared.sql:1
ALTER VIEW public.v
    ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);

-- alter column setting v.model    sql/declared.sql:1
ALTER VIEW public.v
    ALTER COLUMN model SET DEFAULT public.some_model();
