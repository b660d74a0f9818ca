-- create function back(integer, bigint)    sql/declared.sql:2
CREATE FUNCTION back(a integer, b bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT (b - a)::integer $$;

-- create function back(integer, integer)    sql/declared.sql:1
CREATE FUNCTION back(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT b - a $$;

-- create function hashed(integer)    sql/declared.sql:3
CREATE FUNCTION hashed(i integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT i $$;

-- create operator family Numbers(btree)    sql/declared.sql:4
CREATE OPERATOR FAMILY public."Numbers" USING btree;
ALTER OPERATOR FAMILY public."Numbers" USING btree ADD
    OPERATOR 1 <(bigint,integer);

-- create operator family numbers(hash)    sql/declared.sql:5
CREATE OPERATOR FAMILY public.numbers USING hash;

-- create operator family parts(gin)    sql/declared.sql:9
CREATE OPERATOR FAMILY public.parts USING gin;
ALTER OPERATOR FAMILY public.parts USING gin ADD
    OPERATOR 1 &&(anyarray,anyarray);

-- create operator class numbers(btree)    sql/declared.sql:5
CREATE OPERATOR CLASS public.numbers FOR TYPE integer USING btree FAMILY public."Numbers" AS
    OPERATOR 1 <(integer,bigint),
    OPERATOR 1 <(integer,integer),
    OPERATOR 2 <=(integer,integer),
    OPERATOR 3 =(integer,integer),
    OPERATOR 4 >=(integer,integer),
    OPERATOR 5 >(integer,integer),
    FUNCTION 1 (integer, bigint) public.back(integer,bigint),
    FUNCTION 1 (integer, integer) public.back(integer,integer);

-- create operator class numbers(hash)    sql/declared.sql:5
CREATE OPERATOR CLASS numbers FOR TYPE integer USING hash AS OPERATOR 1 =, FUNCTION 1 hashed(integer);

-- create operator class parts(gin)    sql/declared.sql:9
CREATE OPERATOR CLASS public.parts FOR TYPE integer[] USING gin FAMILY public.parts AS
    STORAGE integer,
    FUNCTION 1 (integer[], integer[]) btint4cmp(integer,integer),
    FUNCTION 2 (integer[], integer[]) ginarrayextract(anyarray,internal,internal),
    FUNCTION 3 (integer[], integer[]) ginqueryarrayextract(anyarray,internal,smallint,internal,internal,internal,internal),
    FUNCTION 4 (integer[], integer[]) ginarrayconsistent(internal,smallint,anyarray,integer,internal,internal,internal,internal);
