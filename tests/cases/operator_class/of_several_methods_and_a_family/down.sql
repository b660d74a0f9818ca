-- drop operator class numbers(btree)    sql/declared.sql:5
DROP OPERATOR CLASS public.numbers USING btree;

-- drop operator class numbers(hash)    sql/declared.sql:5
DROP OPERATOR CLASS public.numbers USING hash;

-- drop operator class parts(gin)    sql/declared.sql:9
DROP OPERATOR CLASS public.parts USING gin;

-- drop operator family Numbers(btree)    sql/declared.sql:4
DROP OPERATOR FAMILY public."Numbers" USING btree;

-- drop operator family numbers(hash)    sql/declared.sql:5
DROP OPERATOR FAMILY public.numbers USING hash;

-- drop operator family parts(gin)    sql/declared.sql:9
DROP OPERATOR FAMILY public.parts USING gin;

-- drop function back(integer, bigint)    sql/declared.sql:2
DROP FUNCTION public.back(integer, bigint);

-- drop function back(integer, integer)    sql/declared.sql:1
DROP FUNCTION public.back(integer, integer);

-- drop function hashed(integer)    sql/declared.sql:3
DROP FUNCTION public.hashed(integer);
