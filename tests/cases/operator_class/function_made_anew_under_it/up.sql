-- drop operator class backwards(btree)    sql/declared.sql:2
DROP OPERATOR CLASS public.backwards USING btree;

-- drop function back(integer, integer)    sql/declared.sql:1
DROP FUNCTION public.back(integer, integer);

-- create function back(integer, integer)    sql/declared.sql:1
CREATE FUNCTION back(x integer, y integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT y - x $$;

-- create operator class backwards(btree)    sql/declared.sql:2
CREATE OPERATOR CLASS public.backwards FOR TYPE integer USING btree FAMILY public.backwards AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) public.back(integer,integer);
