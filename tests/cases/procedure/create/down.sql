-- drop procedure tidy(integer)    sql/declared.sql:1
DROP PROCEDURE public.tidy(integer);
