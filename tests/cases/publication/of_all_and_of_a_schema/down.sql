-- drop publication everything    sql/declared.sql:1
DROP PUBLICATION everything;

-- create publication everything    sql/declared.sql:1
CREATE PUBLICATION everything FOR ALL TABLES;
