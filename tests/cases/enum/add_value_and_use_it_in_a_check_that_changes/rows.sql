INSERT INTO cars (colour) VALUES ('red');
