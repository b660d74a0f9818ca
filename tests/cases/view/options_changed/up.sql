-- alter view newest    sql/declared.sql:1
CREATE OR REPLACE VIEW newest AS SELECT id FROM cars WHERE year > 1 WITH LOCAL CHECK OPTION;
