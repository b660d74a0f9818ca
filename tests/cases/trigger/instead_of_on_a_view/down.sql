-- alter view v    sql/declared.sql:2
CREATE OR REPLACE VIEW v AS SELECT id, year FROM cars;
