-- drop publication everything    sql/declared.sql:1
DROP PUBLICATION everything;

-- create publication everything    sql/declared.sql:1
CREATE PUBLICATION everything FOR TABLES IN SCHEMA public;
