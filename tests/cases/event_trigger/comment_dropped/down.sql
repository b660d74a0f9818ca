-- alter event trigger audit    sql/declared.sql:2
COMMENT ON EVENT TRIGGER audit IS 'its old';
