-- drop server far    sql/declared.sql:2
DROP SERVER far;
