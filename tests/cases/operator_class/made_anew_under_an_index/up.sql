-- drop index cars_back    sql/declared.sql:4
DROP INDEX public.cars_back;

-- drop operator class backwards(btree)    sql/declared.sql:2
DROP OPERATOR CLASS public.backwards USING btree;

-- create operator class backwards(btree)    sql/declared.sql:2
CREATE OPERATOR CLASS public.backwards FOR TYPE integer USING btree FAMILY public.backwards AS
    OPERATOR 1 >(integer,integer),
    OPERATOR 2 >=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 <=(integer,integer),
    OPERATOR 5 <(integer,integer),
    FUNCTION 1 (integer, integer) public.back(integer,integer);

-- create index cars_back    sql/declared.sql:4
-- HAZARD blocks writes: cars while cars_back is built
CREATE INDEX cars_back ON public.cars (year backwards);
