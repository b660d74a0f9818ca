-- create sequence made_id_seq
CREATE SEQUENCE public.made_id_seq AS integer;

-- create function one(integer)    sql/declared.sql:8
CREATE FUNCTION one(a integer) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$;

-- create table made    sql/declared.sql:4
CREATE TABLE public.made (
    id integer DEFAULT nextval('public.made_id_seq'::regclass) NOT NULL,
    CONSTRAINT made_pkey PRIMARY KEY (id)
);

-- create sequence owner made_id_seq
ALTER SEQUENCE public.made_id_seq OWNED BY public.made.id;

-- create view v    sql/declared.sql:5
CREATE VIEW v AS SELECT id FROM made;

-- alter grant pg_monitor(table public.made)    sql/declared.sql:1
GRANT INSERT ON TABLE public.made TO pg_monitor;

-- alter grant pg_monitor(view public.v)
REVOKE SELECT ON TABLE public.v FROM pg_monitor;
