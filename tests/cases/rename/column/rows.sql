INSERT INTO cars (color) VALUES ('red');
