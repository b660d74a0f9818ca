-- drop operator class backwards(btree)    sql/declared.sql:4
DROP OPERATOR CLASS public.backwards USING btree;

-- drop operator family numbers(btree)    sql/declared.sql:1
DROP OPERATOR FAMILY public.numbers USING btree;

-- create operator family numbers(btree)    sql/declared.sql:1
CREATE OPERATOR FAMILY numbers USING btree;
ALTER OPERATOR FAMILY numbers USING btree ADD OPERATOR 1 <(bigint, integer);

-- create operator class backwards(btree)    sql/declared.sql:4
CREATE OPERATOR CLASS backwards FOR TYPE integer USING btree FAMILY numbers AS
    OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 back(integer, integer);
