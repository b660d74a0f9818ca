INSERT INTO autos (year) VALUES (1999);
