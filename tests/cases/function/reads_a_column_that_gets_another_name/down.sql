-- rename column orders.amount to orders.qty
ALTER TABLE public.orders RENAME COLUMN amount TO qty;

-- alter function total()    sql/declared.sql:1
CREATE OR REPLACE FUNCTION total() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT sum(qty) FROM orders $$;
