-- drop view v    sql/declared.sql:5
DROP VIEW public.v;

-- drop sequence owner made_id_seq
ALTER SEQUENCE public.made_id_seq OWNED BY NONE;

-- drop table made    sql/declared.sql:4
-- HAZARD deletes data: all rows of made
DROP TABLE public.made;

-- drop function one(integer)    sql/declared.sql:8
DROP FUNCTION public.one(integer);

-- drop sequence made_id_seq
-- HAZARD deletes data: the value that sequence made_id_seq has reached is lost
DROP SEQUENCE public.made_id_seq;
