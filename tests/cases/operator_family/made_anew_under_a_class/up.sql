-- drop operator class backwards(btree)    sql/declared.sql:4
DROP OPERATOR CLASS public.backwards USING btree;

-- drop operator family numbers(btree)    sql/declared.sql:1
DROP OPERATOR FAMILY public.numbers USING btree;

-- create operator family numbers(btree)    sql/declared.sql:1
CREATE OPERATOR FAMILY public.numbers USING btree;
ALTER OPERATOR FAMILY public.numbers USING btree ADD
    OPERATOR 1 <(bigint,integer);

-- create operator class backwards(btree)    sql/declared.sql:4
CREATE OPERATOR CLASS public.backwards FOR TYPE integer USING btree FAMILY public.numbers AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) public.back(integer,integer);
