-- drop conversion latin    sql/declared.sql:1
DROP CONVERSION public.latin;

-- create conversion latin    sql/declared.sql:1
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;
COMMENT ON CONVERSION public.latin IS 'it';
