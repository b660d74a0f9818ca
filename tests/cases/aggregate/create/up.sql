-- create aggregate longest(text)    sql/declared.sql:2
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text, INITCOND = '');
