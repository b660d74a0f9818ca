-- alter column comment newest.model    sql/declared.sql:2
COMMENT ON COLUMN public.newest.model IS 'a';
