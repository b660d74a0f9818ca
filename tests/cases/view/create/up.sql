-- create view newest    sql/declared.sql:1
CREATE VIEW newest AS SELECT id, model FROM cars WHERE year > 2000;
