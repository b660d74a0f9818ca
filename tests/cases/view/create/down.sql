-- drop view newest    sql/declared.sql:1
DROP VIEW public.newest;
