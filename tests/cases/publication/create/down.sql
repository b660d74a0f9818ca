-- drop publication out    sql/declared.sql:1
DROP PUBLICATION "out";
