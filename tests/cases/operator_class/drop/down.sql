-- create operator family backwards(btree)
CREATE OPERATOR FAMILY public.backwards USING btree;

-- create operator class backwards(btree)
CREATE OPERATOR CLASS public.backwards FOR TYPE integer USING btree FAMILY public.backwards AS
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, integer) public.back(integer,integer);
