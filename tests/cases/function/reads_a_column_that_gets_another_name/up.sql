-- rename column orders.qty to orders.amount    model.cs:6
ALTER TABLE public.orders RENAME COLUMN qty TO amount;

-- alter function total()    sql/declared.sql:1
CREATE OR REPLACE FUNCTION total() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT sum(amount) FROM orders $$;
