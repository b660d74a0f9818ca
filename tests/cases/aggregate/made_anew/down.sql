-- drop aggregate longest(text)    sql/declared.sql:2
DROP AGGREGATE public.longest(text);

-- create aggregate longest(text)    sql/declared.sql:2
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text, INITCOND = '');
