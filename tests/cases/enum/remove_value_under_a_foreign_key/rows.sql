INSERT INTO colours VALUES ('red');
INSERT INTO cars (colour) VALUES ('red');
