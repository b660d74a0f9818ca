-- alter operator family numbers(btree)    sql/declared.sql:1
COMMENT ON OPERATOR FAMILY public.numbers USING btree IS 'its old';
