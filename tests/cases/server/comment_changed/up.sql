-- alter server far    sql/declared.sql:2
COMMENT ON SERVER far IS 'its new';
