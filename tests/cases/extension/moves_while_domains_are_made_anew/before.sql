CREATE SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE DOMAIN public.amount AS numeric(10, 2) DEFAULT 0 NOT NULL;
CREATE DOMAIN public.net_amount AS public.amount CHECK (VALUE <> 7);
CREATE TABLE public.orders (total public.net_amount);
