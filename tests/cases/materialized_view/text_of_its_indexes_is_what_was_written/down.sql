-- drop index names_key    sql/declared.sql:2
DROP INDEX public.names_key;
