-- drop operator family numbers(btree)    sql/declared.sql:1
DROP OPERATOR FAMILY public.numbers USING btree;

-- create operator family numbers(btree)    sql/declared.sql:1
CREATE OPERATOR FAMILY numbers USING btree;
ALTER OPERATOR FAMILY numbers USING btree ADD OPERATOR 1 <(bigint, integer);
COMMENT ON OPERATOR FAMILY public.numbers USING btree IS 'it';
