-- create schema ext
CREATE SCHEMA ext;

-- alter extension hstore    model.cs:1
ALTER EXTENSION hstore SET SCHEMA ext;

-- rename domain amount to amount__old
ALTER DOMAIN public.amount RENAME TO amount__old;

-- create domain amount    model.cs:2
CREATE DOMAIN public.amount AS numeric(10,2) DEFAULT 0 NOT NULL;

-- rename domain net_amount to net_amount__old
ALTER DOMAIN public.net_amount RENAME TO net_amount__old;

-- create domain net_amount    model.cs:3
CREATE DOMAIN public.net_amount AS public.amount DEFAULT 0
    CONSTRAINT net_amount_check CHECK (((VALUE)::numeric <> (7)::numeric));

-- alter column orders.total    model.cs:7
-- HAZARD rewrites table: orders is rewritten under an exclusive lock
-- HAZARD deletes data: orders.total keeps only what fits public.net_amount: fractions are rounded
ALTER TABLE public.orders
    ALTER COLUMN total TYPE public.net_amount USING total::text::public.net_amount;

-- drop domain net_amount__old
DROP DOMAIN public.net_amount__old;

-- drop domain amount__old
DROP DOMAIN public.amount__old;
