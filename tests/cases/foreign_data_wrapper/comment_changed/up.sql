-- alter foreign data wrapper elsewhere    sql/declared.sql:1
COMMENT ON FOREIGN DATA WRAPPER elsewhere IS 'its new';
