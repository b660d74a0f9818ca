-- alter extension hstore    model.cs:1
ALTER EXTENSION hstore SET SCHEMA public;

-- drop schema ext
DROP SCHEMA ext;

-- rename domain amount to amount__old
ALTER DOMAIN public.amount RENAME TO amount__old;

-- create domain amount    model.cs:2
CREATE DOMAIN public.amount AS numeric;

-- rename domain net_amount to net_amount__old
ALTER DOMAIN public.net_amount RENAME TO net_amount__old;

-- create domain net_amount    model.cs:3
CREATE DOMAIN public.net_amount AS public.amount
    CONSTRAINT net_amount_check CHECK (VALUE <> 7);
ALTER DOMAIN public.net_amount DROP DEFAULT;

-- alter column orders.total    model.cs:7
-- HAZARD rewrites table: orders is rewritten under an exclusive lock
-- HAZARD may fail: a value of orders.total may not fit public.net_amount
ALTER TABLE public.orders
    ALTER COLUMN total TYPE public.net_amount USING total::text::public.net_amount;

-- drop domain net_amount__old
DROP DOMAIN public.net_amount__old;

-- drop domain amount__old
DROP DOMAIN public.amount__old;
