-- drop operator ~~~(integer, integer)    sql/declared.sql:2
DROP OPERATOR public.~~~ (integer, integer);
