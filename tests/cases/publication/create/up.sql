-- create publication out    sql/declared.sql:1
CREATE PUBLICATION out FOR TABLE cars;
