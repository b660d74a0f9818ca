INSERT INTO owners VALUES ('red');
INSERT INTO cars VALUES ('red');
