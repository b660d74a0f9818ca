-- drop foreign data wrapper elsewhere    sql/declared.sql:1
DROP FOREIGN DATA WRAPPER elsewhere;
