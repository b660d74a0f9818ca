-- create operator ~~~(integer, integer)    sql/declared.sql:2
CREATE OPERATOR ~~~ (FUNCTION = near, LEFTARG = integer, RIGHTARG = integer);
