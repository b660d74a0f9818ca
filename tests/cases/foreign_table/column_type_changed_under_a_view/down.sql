-- drop view seen    sql/declared.sql:4
DROP VIEW public.seen;

-- alter foreign table planes    sql/declared.sql:3
ALTER FOREIGN TABLE public.planes
    ALTER COLUMN id TYPE integer;

-- create view seen    sql/declared.sql:4
CREATE VIEW seen AS SELECT id FROM planes;
COMMENT ON VIEW public.seen IS 'seen';
