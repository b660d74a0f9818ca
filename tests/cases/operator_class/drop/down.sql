-- create operator family backwards(btree)
CREATE OPERATOR FAMILY public.backwards USING btree;

-- create operator class backwards(btree)
CREATE OPERATOR CLASS backwards FOR TYPE integer USING btree AS
    OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 back(integer, integer);
