-- drop materialized view totals    sql/declared.sql:5
DROP MATERIALIZED VIEW public.totals;

-- drop view newest    sql/declared.sql:3
DROP VIEW public.newest;

-- drop table cars    model.cs:2
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop table plain    sql/declared.sql:8
-- HAZARD deletes data: all rows of plain
DROP TABLE public.plain;

-- drop function since()    sql/declared.sql:4
DROP FUNCTION public.since();

-- drop function touch()    sql/declared.sql:1
DROP FUNCTION public.touch();

-- drop sequence counter    sql/declared.sql:9
-- HAZARD deletes data: the value that sequence counter has reached is lost
DROP SEQUENCE public.counter;
