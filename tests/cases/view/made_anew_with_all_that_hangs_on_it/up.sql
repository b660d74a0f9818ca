-- drop trigger v.note    sql/declared.sql:3
DROP TRIGGER note ON public.v;

-- drop rule v.quiet    sql/declared.sql:5
DROP RULE quiet ON public.v;

-- drop function all_of_it()    sql/declared.sql:9
DROP FUNCTION public.all_of_it();

-- drop view v    sql/declared.sql:2
DROP VIEW public.v;

-- create view v    sql/declared.sql:2
CREATE VIEW v AS SELECT year, id FROM cars;
COMMENT ON VIEW public.v IS 'v';

-- create function all_of_it()    sql/declared.sql:9
CREATE FUNCTION all_of_it() RETURNS SETOF v LANGUAGE sql AS $$ SELECT * FROM v $$;

-- add rule v.quiet    sql/declared.sql:5
CREATE RULE quiet AS ON DELETE TO v DO INSTEAD NOTHING;

-- add trigger v.note    sql/declared.sql:3
CREATE TRIGGER note INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION noted();
COMMENT ON TRIGGER note ON public.v IS 'noted';

-- add column comment v.id    sql/declared.sql:7
COMMENT ON COLUMN public.v.id IS 'which';

-- create grant pg_monitor(view public.v)    sql/declared.sql:8
GRANT SELECT ON TABLE public.v TO pg_monitor;
