-- drop conversion latin    sql/declared.sql:1
DROP CONVERSION public.latin;
