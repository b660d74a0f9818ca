-- alter statistics together    sql/declared.sql:1
ALTER STATISTICS public.together SET STATISTICS 500;
