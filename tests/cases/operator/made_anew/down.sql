-- drop operator ~~~(integer, integer)    sql/declared.sql:2
DROP OPERATOR public.~~~ (integer, integer);

-- create operator ~~~(integer, integer)    sql/declared.sql:2
CREATE OPERATOR ~~~ (FUNCTION = near, LEFTARG = integer, RIGHTARG = integer);
