-- drop operator family numbers(btree)
DROP OPERATOR FAMILY public.numbers USING btree;
