-- create operator family numbers(btree)
CREATE OPERATOR FAMILY public.numbers USING btree;
