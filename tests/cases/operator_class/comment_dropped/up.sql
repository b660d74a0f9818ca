-- alter operator class backwards(btree)    sql/declared.sql:2
COMMENT ON OPERATOR CLASS public.backwards USING btree IS NULL;
