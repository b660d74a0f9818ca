-- alter view newest    sql/declared.sql:1
CREATE OR REPLACE VIEW newest AS SELECT id, model FROM cars WHERE year > 2000;
