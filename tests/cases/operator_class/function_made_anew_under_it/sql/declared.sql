CREATE FUNCTION back(x integer, y integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT y - x $$;
CREATE OPERATOR CLASS backwards FOR TYPE integer USING btree AS
    OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 back(integer, integer);
