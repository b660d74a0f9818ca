-- drop publication out    sql/declared.sql:1
DROP PUBLICATION "out";

-- create publication out    sql/declared.sql:1
CREATE PUBLICATION out FOR ALL TABLES;
COMMENT ON PUBLICATION "out" IS 'out';
