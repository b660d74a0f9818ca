CREATE VIEW a AS SELECT id, model FROM cars;
