-- drop index cars_back    sql/declared.sql:4
DROP INDEX public.cars_back;

-- drop operator class backwards(btree)    sql/declared.sql:2
DROP OPERATOR CLASS public.backwards USING btree;

-- create operator class backwards(btree)    sql/declared.sql:2
CREATE OPERATOR CLASS backwards FOR TYPE integer USING btree AS
    OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 back(integer, integer);

-- create index cars_back    sql/declared.sql:4
-- HAZARD blocks writes: cars while cars_back is built
CREATE INDEX cars_back ON public.cars (year backwards);
