-- drop view totals    sql/declared.sql:3
DROP VIEW public.totals;

-- drop column orders.n    model.cs:10
-- HAZARD deletes data: all values of orders.n
ALTER TABLE public.orders DROP COLUMN n;

-- drop column orders.price    model.cs:8
-- HAZARD deletes data: all values of orders.price
ALTER TABLE public.orders DROP COLUMN price;

-- drop table extra    model.cs:15
-- HAZARD deletes data: all rows of extra
DROP TABLE public.extra;

-- drop function fresh()    sql/declared.sql:2
DROP FUNCTION public.fresh();

-- alter function total()    sql/declared.sql:1
CREATE OR REPLACE FUNCTION total() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT sum(qty) FROM orders $$;
