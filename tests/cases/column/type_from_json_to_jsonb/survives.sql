SELECT data FROM cars;
-- {"a": 1}
