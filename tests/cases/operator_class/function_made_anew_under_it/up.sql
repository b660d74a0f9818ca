-- drop operator class backwards(btree)    sql/declared.sql:2
DROP OPERATOR CLASS public.backwards USING btree;

-- drop function back(integer, integer)    sql/declared.sql:1
DROP FUNCTION public.back(integer, integer);

-- create function back(integer, integer)    sql/declared.sql:1
CREATE FUNCTION back(x integer, y integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT y - x $$;

-- create operator class backwards(btree)    sql/declared.sql:2
CREATE OPERATOR CLASS backwards FOR TYPE integer USING btree AS
    OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 back(integer, integer);
