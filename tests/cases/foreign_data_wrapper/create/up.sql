-- create foreign data wrapper elsewhere    sql/declared.sql:1
CREATE FOREIGN DATA WRAPPER elsewhere OPTIONS (debug 'true');
