CREATE FUNCTION total() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT sum(qty * price) + (SELECT sum(w) FROM extra) FROM orders $$;
CREATE FUNCTION fresh() RETURNS bigint LANGUAGE sql AS $$ INSERT INTO extra (w) VALUES (1); SELECT count(*) FROM extra $$;
CREATE VIEW totals AS SELECT total() AS t;
