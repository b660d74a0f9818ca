-- create aggregate longest(text)
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text, INITCOND = '');
