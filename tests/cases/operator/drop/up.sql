-- drop operator ~~~(integer, integer)
DROP OPERATOR public.~~~ (integer, integer);
