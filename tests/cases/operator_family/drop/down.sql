-- create operator family numbers(btree)
CREATE OPERATOR FAMILY numbers USING btree;
