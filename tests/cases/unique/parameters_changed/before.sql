CREATE TABLE cars (plate text UNIQUE WITH (fillfactor = 50));
