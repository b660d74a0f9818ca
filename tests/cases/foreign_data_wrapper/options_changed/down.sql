-- alter foreign data wrapper elsewhere    sql/declared.sql:1
ALTER FOREIGN DATA WRAPPER elsewhere OPTIONS (ADD debug 'true');
