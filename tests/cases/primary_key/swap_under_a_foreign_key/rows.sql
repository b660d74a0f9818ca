INSERT INTO cars (plate) VALUES ('X 1');
INSERT INTO trips VALUES (1);
