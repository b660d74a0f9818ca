CREATE VIEW a AS SELECT id, price FROM cars;
