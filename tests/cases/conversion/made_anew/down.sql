-- drop conversion latin    sql/declared.sql:1
DROP CONVERSION public.latin;

-- create conversion latin    sql/declared.sql:1
CREATE DEFAULT CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION public.latin IS 'it';
