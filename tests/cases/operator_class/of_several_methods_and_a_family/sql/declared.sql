CREATE FUNCTION back(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT b - a $$;
CREATE FUNCTION back(a integer, b bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT (b - a)::integer $$;
CREATE FUNCTION hashed(i integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT i $$;
CREATE OPERATOR FAMILY "Numbers" USING btree;
CREATE OPERATOR CLASS numbers FOR TYPE integer USING btree FAMILY "Numbers" AS
    OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 back(integer, integer);
CREATE OPERATOR CLASS numbers FOR TYPE integer USING hash AS OPERATOR 1 =, FUNCTION 1 hashed(integer);
ALTER OPERATOR FAMILY "Numbers" USING btree ADD OPERATOR 1 <(integer, bigint), FUNCTION 1 (integer, bigint) back(integer, bigint), OPERATOR 1 <(bigint, integer);
CREATE OPERATOR CLASS parts FOR TYPE integer[] USING gin AS
    OPERATOR 1 &&(anyarray, anyarray), FUNCTION 1 btint4cmp(integer, integer), FUNCTION 2 ginarrayextract(anyarray, internal, internal), FUNCTION 3 ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal), FUNCTION 4 ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal), STORAGE integer;
