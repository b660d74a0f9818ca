-- drop operator family numbers(btree)    sql/declared.sql:1
DROP OPERATOR FAMILY public.numbers USING btree;
