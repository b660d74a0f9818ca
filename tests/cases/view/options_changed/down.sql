-- alter view newest    sql/declared.sql:1
CREATE OR REPLACE VIEW newest WITH (security_barrier = true) AS SELECT id FROM cars;
