CREATE VIEW a AS SELECT id, year FROM cars;
CREATE VIEW b AS SELECT year + 1 AS next FROM a;
CREATE VIEW c AS SELECT model FROM cars;
COMMENT ON COLUMN b.next IS 'one more';
