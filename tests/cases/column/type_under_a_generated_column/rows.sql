INSERT INTO cars VALUES ('Ford');
