-- alter statistics together    sql/declared.sql:1
COMMENT ON STATISTICS public.together IS 'its new';
