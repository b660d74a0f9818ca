-- create operator family numbers(btree)    sql/declared.sql:1
CREATE OPERATOR FAMILY numbers USING btree;
