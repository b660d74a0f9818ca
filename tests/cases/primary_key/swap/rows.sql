INSERT INTO cars (plate) VALUES ('X 1');
