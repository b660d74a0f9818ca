-- drop aggregate longest(text)    sql/declared.sql:2
DROP AGGREGATE public.longest(text);

-- create aggregate longest(text)    sql/declared.sql:2
CREATE AGGREGATE public.longest(text) (
    SFUNC = public.longer,
    STYPE = text,
    INITCOND = ''
);
