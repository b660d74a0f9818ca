-- drop statistics together    sql/declared.sql:1
DROP STATISTICS public.together;
