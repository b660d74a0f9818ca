-- drop operator class backwards(btree)    sql/declared.sql:2
DROP OPERATOR CLASS public.backwards USING btree;

-- create operator class backwards(btree)    sql/declared.sql:2
CREATE OPERATOR CLASS backwards FOR TYPE integer USING btree AS
    OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 back(integer, integer);
COMMENT ON OPERATOR CLASS public.backwards USING btree IS 'it';
